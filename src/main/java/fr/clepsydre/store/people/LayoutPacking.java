package fr.clepsydre.store.people;

import fr.clepsydre.domain.intake.FileColumn;
import fr.clepsydre.domain.intake.FileKind;
import fr.clepsydre.domain.intake.FileLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a file is understood, as lines: kind, separator and charset, then a line a column, then the masked sample. A file
 * that is broken at its beginning ends there, and its layout is not kept.
 */
final class LayoutPacking {

    /** Characters of the column of the database, with room for the rest of the last line. */
    private static final int LONGEST = 19_000;
    private static final String TAB = "\t";

    private LayoutPacking() {
    }

    static String write(FileLayout layout) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(TAB, layout.kind().name(), String.valueOf((int) first(layout.separator())),
                layout.charset(), String.valueOf(layout.columns().size())));
        layout.columns().forEach(column -> lines.add(String.join(TAB, clean(column.written()), column.name(),
                column.match().name())));
        layout.sample().forEach(row -> lines.add(row.stream().map(LayoutPacking::clean)
                .collect(Collectors.joining(TAB))));
        String all = String.join("\n", lines);
        return all.length() <= LONGEST ? all : "";
    }

    static Optional<FileLayout> read(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = List.of(text.split("\n", -1));
        String[] head = lines.get(0).split(TAB, -1);
        int columns = Integer.parseInt(head[3]);
        char separator = (char) Integer.parseInt(head[1]);
        return Optional.of(new FileLayout(FileKind.valueOf(head[0]), separator == 0 ? "" : String.valueOf(separator),
                head[2], lines.subList(1, 1 + columns).stream().map(LayoutPacking::column).toList(), List.of(),
                lines.subList(1 + columns, lines.size()).stream().map(row -> List.of(row.split(TAB, -1))).toList(),
                Optional.empty()));
    }

    private static FileColumn column(String line) {
        String[] parts = line.split(TAB, -1);
        return new FileColumn(parts[0], parts[1], FileColumn.Match.valueOf(parts[2]));
    }

    private static char first(String separator) {
        return separator.isEmpty() ? 0 : separator.charAt(0);
    }

    private static String clean(String text) {
        String flat = text.replaceAll("[\\t\\r\\n]", " ");
        return flat.length() <= 60 ? flat : flat.substring(0, 60) + "…";
    }
}
