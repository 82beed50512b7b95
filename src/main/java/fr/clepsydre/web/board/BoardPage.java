package fr.clepsydre.web.board;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.board.BoardQuery;
import fr.clepsydre.app.board.SeeWarBoard;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.web.Pager;
import fr.clepsydre.web.Reader;
import fr.clepsydre.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is due, over all incidents, by time left. */
@Named
@RequestScoped
public class BoardPage {

    @Inject
    private SeeWarBoard seeWarBoard;

    @Inject
    private Caller caller;

    @Inject
    private Reader reader;

    @Inject
    private Say say;

    @Inject
    private HttpServletRequest request;

    private BoardFilter filter = new BoardFilter(new fr.clepsydre.web.Query("/", Map.of()));
    private SeeWarBoard.@Nullable Seen seen;

    @PostConstruct
    void begin() {
        filter = BoardFilter.of(request);
    }

    /** Whether the reader may see cases at all: an administrator may not. */
    public boolean isAllowed() {
        return caller.may(Permission.SEE_CASES);
    }

    /** Whether the reader answers for no laboratory (yet) and therefore sees none. */
    public boolean isWithoutLaboratory() {
        return caller.known().scope() instanceof Scope.Laboratories some && some.finess().isEmpty();
    }

    /** The board at the instant of the request. */
    public SeeWarBoard.Seen getSeen() {
        if (seen == null) {
            seen = seeWarBoard.see(filter.query());
        }
        return seen;
    }

    public List<BoardLine> getLines() {
        return getSeen().rows().rows().stream().map(BoardLine::new).toList();
    }

    public Pager getPager() {
        return Pager.of(value("page"), BoardFilter.SIZE, getSeen().rows().total(), filter.address());
    }

    /** How many cases stand there. */
    public long count(String clock) {
        return getSeen().figures().getOrDefault(Countdown.Status.valueOf(clock), 0L);
    }

    /** Words under the number of those that were filed. */
    public String getFiledLabel() {
        long missed = count("MISSED");
        return missed == 0 ? say.text("board.filed") : say.text("board.filed.late", missed);
    }

    /** What the address narrows the list to, by the name of the parameter. */
    public String value(String name) {
        return filter.value(name);
    }

    public boolean isNarrowed() {
        return filter.address().isNarrowed();
    }

    /** The address with only those cases, or with all when it is those already. */
    public String only(String clock) {
        boolean filed = clock.equals("MET");
        return value("clock").equals(clock)
                ? filter.with("clock", "").with("closed", "").toString()
                : filter.with("clock", clock).with("closed", filed ? "1" : "").toString();
    }

    public String sortedBy(String order) {
        return filter.with("sort", order.equals(BoardQuery.Order.TIME_LEFT.name()) ? "" : order).toString();
    }

    /** {@code ascending} or {@code descending} for the column by which the rows are sorted, else {@code none}. */
    public String sort(String order) {
        boolean here = filter.query().order().name().equals(order);
        return !here ? "none" : order.equals(BoardQuery.Order.PERSONS.name()) ? "descending" : "ascending";
    }

    /** The time of the reading, on the clock of Paris. */
    public String getUpdated() {
        return DateTimeFormatter.ofPattern(say.text("board.time")).format(getSeen().now().atZone(reader.getZone()));
    }
}
