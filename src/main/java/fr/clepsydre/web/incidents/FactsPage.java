package fr.clepsydre.web.incidents;

import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Section;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What is known of an incident, section by section of the form: answered once, shared by its laboratories. */
@Named
@ViewScoped
public class FactsPage extends IncidentAnswers {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    private int section;

    /** Opens the incident that the address names, at the section that it names, else at the first. */
    public void open() {
        if (found()) {
            section = Optional.ofNullable(request.getParameter("section")).filter(text -> text.matches("\\d{1,2}"))
                    .map(Integer::valueOf)
                    .filter(number -> getSections().stream().anyMatch(one -> one.number() == number))
                    .orElse(getSections().get(0).number());
        }
    }

    /** The sections that ask something of the incident. */
    public List<Section> getSections() {
        return form().sections().stream().filter(one -> !shared(one).isEmpty()).toList();
    }

    /** The section that is shown. */
    public Section getShown() {
        return form().sections().stream().filter(one -> one.number() == section).findFirst().orElseThrow();
    }

    public List<Section> getPrevious() {
        return neighbour(-1);
    }

    public List<Section> getNext() {
        return neighbour(1);
    }

    private List<Section> neighbour(int step) {
        List<Section> all = getSections();
        int at = all.indexOf(getShown()) + step;
        return at < 0 || at >= all.size() ? List.of() : List.of(all.get(at));
    }

    /** The questions of a section that the incident answers. */
    public List<Question> shared(Section one) {
        return one.questions().stream().filter(question -> question.level() == Question.Level.INCIDENT).toList();
    }

    /** How many of the asked questions of a section have an answer. */
    public long answered(Section one) {
        return asked(one).stream().filter(question -> getIncident().answers().answer(question.key()).isPresent()).count();
    }

    /** The questions of a section that are asked as the incident stands. */
    public List<Question> asked(Section one) {
        return shared(one).stream().filter(question -> question.isAskedIn(content())).toList();
    }

    @Override
    public Form form() {
        return incidents.form();
    }
}
