package fr.clepsydre.web.incidents;

import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.incident.ReadIncident;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.breach.CountTotal;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Section;
import fr.clepsydre.web.Missing;
import fr.clepsydre.web.Pager;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.Query;
import fr.clepsydre.web.board.BoardLine;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file of one incident: facts, laboratories, totals, history. A manager sees their own laboratory's part. */
@Named
@RequestScoped
public class IncidentPage {

    private static final int EVENTS = 20;

    @Inject
    private ReadIncident readIncident;
    @Inject
    private ReadCase readCase;
    @Inject
    private Phrases phrases;
    @Inject
    private HttpServletRequest request;

    private @Nullable Incident incident;
    private List<CaseFile> files = List.of();

    /** Reads the incident that the address names. */
    public void open() {
        Optional<Incident> found = CaseAddress.asked().map(CaseAddress::reference).flatMap(readIncident::find);
        if (found.isEmpty()) {
            Missing.answer();
            return;
        }
        incident = found.get();
        files = readCase.files(incident.reference());
    }

    public @Nullable Incident getIncident() {
        return incident;
    }

    /** All cases that the reader sees. */
    public List<CaseFile> getFiles() {
        return files;
    }

    /** Those that the address narrows them to. */
    public List<BoardLine> getLines() {
        String text = value("q").toLowerCase(Locale.ROOT);
        return files.stream().map(BoardLine::of)
                .filter(line -> (line.row().laboratory() + ' ' + line.row().town() + ' ' + line.row().finess())
                        .toLowerCase(Locale.ROOT).contains(text))
                .filter(line -> value("clock").isEmpty() || line.getClock().equals(value("clock")))
                .toList();
    }

    public List<String> getClocks() {
        return Arrays.stream(Countdown.Status.values()).map(Countdown.Status::name).toList();
    }

    public boolean isNarrowed() {
        return !value("q").isEmpty() || !value("clock").isEmpty();
    }

    /** What is known, by section; a question that does not arise is left out. */
    public List<FactLine.Part> getFacts() {
        Content content = new Content(Answers.NONE, shown().answers(), Answers.NONE, Content.Timing.IN_TIME);
        return readIncident.form().sections().stream()
                .map(section -> new FactLine.Part(section.number(), section.title().in(phrases.language()),
                        lines(section, content)))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private static List<FactLine> lines(Section section, Content content) {
        return section.questions().stream()
                .filter(question -> question.level() == Question.Level.INCIDENT && question.isAskedIn(content))
                .map(question -> new FactLine(question, content.answer(question.key())))
                .toList();
    }

    public List<TotalLine> getTotals() {
        return Arrays.stream(Counts.Subject.values())
                .map(subject -> new TotalLine(subject, shown().counts().count(subject), CountTotal.of(files.stream()
                        .map(file -> file.involvement().counts().count(subject)).toList())))
                .toList();
    }

    /** The facts of the history, the newest first. */
    public Slice<CaseHistory.Event> getHistory() {
        return readIncident.history(shown().reference(), Pager.window(value("history"), EVENTS));
    }

    public Pager getHistoryPager() {
        var address = new Query(request.getContextPath() + getPath(), Map.of());
        return Pager.of(value("history"), EVENTS, getHistory().total(), address).named("history");
    }

    /** Path of this page below the context path. */
    public String getPath() {
        return "/incidents/" + shown().reference();
    }

    /** A parameter of the address; empty when it has none of that name. */
    public String value(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    private Incident shown() {
        return Optional.ofNullable(incident).orElseThrow();
    }
}
