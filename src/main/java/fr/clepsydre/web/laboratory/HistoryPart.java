package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.notification.ReadCase;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** The newest facts of the case that the address names, ten a page. */
@Named
@RequestScoped
public class HistoryPart {

    private static final int EVENTS = 10;
    /** A conflict is minutes old. */
    private static final Slice.Window LATELY = new Slice.Window(0, 100);

    @Inject
    private ReadCase cases;
    @Inject
    private HttpServletRequest request;

    private int page;
    private Slice<CaseHistory.Event> events = new Slice<>(List.of(), 0);

    @PostConstruct
    void look() {
        page = Optional.ofNullable(request.getParameter("history")).filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf).orElse(1);
        CaseAddress.asked().ifPresent(address -> events = cases.history(address.reference(), address.finess(),
                new Slice.Window((page - 1) * EVENTS, EVENTS)));
    }

    public List<CaseHistory.Event> getEvents() {
        return events.rows();
    }

    /** Who changed that property of the case last, by its name in the history; empty when nobody did. */
    public String by(String subject) {
        return CaseAddress.asked().stream()
                .flatMap(address -> cases.history(address.reference(), address.finess(), LATELY).rows().stream())
                .filter(event -> event.change().subject().equals(subject) && !event.change().kind().isAnswer())
                .map(CaseHistory.Event::by)
                .findFirst().orElse("");
    }

    /** From 1. */
    public int getPage() {
        return page;
    }

    public int getPages() {
        return (int) Math.max(1, (events.total() + EVENTS - 1) / EVENTS);
    }
}
