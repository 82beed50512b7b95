package fr.clepsydre.web.board;

import fr.clepsydre.app.board.BoardQuery;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.web.Pager;
import fr.clepsydre.web.Query;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an address narrows the war board to; what it does not understand it leaves out. */
record BoardFilter(Query address) {

    static final int SIZE = 50;
    private static final List<String> NAMES =
            List.of("q", "incident", "department", "clock", "closed", "sort", "page");

    static BoardFilter of(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        NAMES.forEach(name -> values.put(name, Optional.ofNullable(request.getParameter(name)).orElse("").strip()));
        return new BoardFilter(new Query(request.getContextPath() + "/", values));
    }

    BoardQuery query() {
        return new BoardQuery(value("q"), value("incident"), value("department"),
                named(Countdown.Status.values(), value("clock")),
                value("closed").isEmpty() ? BoardQuery.Closed.HIDDEN : BoardQuery.Closed.SHOWN,
                named(BoardQuery.Order.values(), value("sort")).orElse(BoardQuery.Order.TIME_LEFT),
                Pager.window(value("page"), SIZE));
    }

    String value(String name) {
        return address.values().getOrDefault(name, "");
    }

    /** This address with another value, on its first page. */
    Query with(String name, String value) {
        return address.with("page", "").with(name, value);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
