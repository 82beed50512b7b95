package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.notification.FormView;
import fr.clepsydre.domain.notification.Completeness;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/** The workspace of a laboratory's notification: one section of the form, what is missing, the pages as they will be. */
@Named
@ViewScoped
public class NotificationPage extends CaseAnswers {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    private transient FormView view;
    private int section;
    private String asked = "";

    /** Opens the case that the address names, at the section that it names, else at the first that is not complete. */
    public void open() {
        asked = Optional.ofNullable(request.getParameter("form")).orElse("");
        if (found()) {
            section = section().orElseGet(this::firstIncomplete);
        }
    }

    @Override
    void load() {
        super.load();
        view = cases.view(getFile(), asked);
    }

    private Optional<Integer> section() {
        return Optional.ofNullable(request.getParameter("section"))
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= form().sections().size());
    }

    private int firstIncomplete() {
        return view.completeness().sections().stream()
                .filter(share -> share.answered() < share.asked())
                .map(share -> share.section().number())
                .findFirst().orElse(1);
    }

    /** The section that is shown, then the ones before and after it where there are some. */
    public Completeness.Share getShown() {
        return view.completeness().sections().get(section - 1);
    }

    public Collection<Completeness.Share> getPrevious() {
        return neighbour(section - 1);
    }

    public Collection<Completeness.Share> getNext() {
        return neighbour(section + 1);
    }

    private Collection<Completeness.Share> neighbour(int number) {
        return view.completeness().sections().stream().filter(share -> share.section().number() == number).toList();
    }

    /** Reads the case anew, once its deadline has passed while the page was open. */
    public void look() {
        load();
    }

    /** Milliseconds until the deadline; empty when none is running. */
    public String getLeft() {
        return getFile().deadline().map(deadline -> Duration.between(getFile().now(), deadline.target()).toMillis())
                .filter(left -> left > 0).map(String::valueOf).orElse("");
    }

    public boolean isPreviewed() {
        return caller.may(Permission.EXPORT_DOCUMENTS) && view.mapping().isEmpty();
    }

    /** Whether the formats for other programs are offered: beside the form that they follow. */
    public boolean isExchanged() {
        return caller.may(Permission.EXPORT_DOCUMENTS) && view.mapping().isPresent();
    }

    public FormView getView() {
        return view;
    }

    /** Link to a section of the form that is shown. */
    public String to(int number) {
        return view.mapping().map(mapping -> "?form=" + mapping.to().key() + "&section=").orElse("?section=") + number;
    }

    @Override
    public Form form() {
        return view.form();
    }

    @Override
    public Content content() {
        return view.content();
    }

    @Override
    public String source(String key) {
        return getAddress().laboratory()
                + view.source(key).map(from -> "/notification?section=" + from.number()).orElse("");
    }
}
