package fr.clepsydre.press.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaginatorTest {

    private static List<Integer> counts(List<Row> rows) {
        return Paginator.pages(rows, 0, 0, 100).stream().map(page -> page.rows().size()).toList();
    }

    private static List<Row> rows(int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new Row(0, 10));
        }
        return rows;
    }

    @Test
    void a_page_takes_what_fits() {
        assertEquals(List.of(10, 10, 1), counts(rows(21)));
    }

    @Test
    void rows_that_keep_together_go_over_together() {
        List<Row> rows = rows(12);
        rows.get(8).keep();
        rows.get(9).keep();
        assertEquals(List.of(8, 4), counts(rows));
    }

    @Test
    void rows_that_keep_together_but_fill_more_than_a_page_still_break() {
        List<Row> rows = rows(15);
        rows.forEach(Row::keep);
        assertEquals(List.of(10, 5), counts(rows));
    }

    @Test
    void heads_repeat_on_a_page_that_begins_below_them() {
        Row head = new Row(0, 10);
        List<Row> rows = rows(15);
        rows.forEach(row -> row.under(List.of(head)));
        assertEquals(List.of(10, 6), counts(rows));
    }

    @Test
    void space_above_is_dropped_at_the_top_of_a_page() {
        assertEquals(0, Paginator.pages(List.of(new Row(30, 10)), 0, 0, 100).get(0).rows().get(0).top());
    }

    @Test
    void a_page_ends_where_it_must_and_none_is_left_blank() {
        List<Row> rows = rows(12);
        rows.get(2).end();
        rows.get(11).end();
        assertEquals(List.of(3, 9), counts(rows));
    }
}
