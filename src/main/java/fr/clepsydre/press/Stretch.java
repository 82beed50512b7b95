package fr.clepsydre.press;

import fr.clepsydre.press.template.Block;
import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.Row;
import java.util.ArrayList;
import java.util.List;

/** A part of a letter from top to bottom: laid out once for a run, or for each letter again. */
sealed interface Stretch {

    /** The same in every letter that shares a plan. In a batch it is one form. */
    final class Fixed implements Stretch {

        private final Laid laid = new Laid();

        Laid laid() {
            return laid;
        }
    }

    /** Holds values of one person. */
    record Personal(Block block, int level) implements Stretch {
    }

    /** Rows one below the other, from this height on; the space above the first is left out. */
    static List<Page.Placed> place(List<Row> rows, double top) {
        List<Page.Placed> placed = new ArrayList<>();
        double reached = rows.isEmpty() ? top : top - rows.get(0).before();
        for (Row row : rows) {
            placed.add(new Page.Placed(row, reached + row.before()));
            reached += row.before() + row.height();
        }
        return placed;
    }
}
