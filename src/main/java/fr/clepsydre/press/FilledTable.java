package fr.clepsydre.press;

import fr.clepsydre.domain.notification.SheetLine;
import fr.clepsydre.domain.notification.SheetSection;
import fr.clepsydre.press.template.Inline;
import fr.clepsydre.press.type.Colour;
import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.Line;
import fr.clepsydre.press.type.LineBreaker;
import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.Part;
import fr.clepsydre.press.type.Plain;
import fr.clepsydre.press.type.RichText;
import fr.clepsydre.press.type.Row;
import fr.clepsydre.press.type.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A section that reads like a filled form: label left in grey, answer right in black. On a page that begins inside of
 * it, the title of the section is repeated, and the label too when the answer goes on.
 */
final class FilledTable {

    private static final double LABEL_WIDTH = Page.mm(50);
    private static final double GUTTER = Page.mm(6);
    private static final double PADDING = 3.5;
    private static final double HAIRLINE = 0.5;

    /** An answer of so many lines does not break at all. */
    private static final int SHORT = 4;

    private static final Style LABEL = Look.FORM.body().in(Colour.GREY);
    private static final Style REPEATED = new Style(Face.BOLD, 9.5, Colour.GREY);

    private final Setter setter;
    private final Furniture furniture;
    private final Part table = new Part(Part.Role.TABLE);
    private final Laid laid = new Laid();
    private List<Row> sectionHead = List.of();

    FilledTable(Setter setter, Furniture furniture) {
        this.setter = setter;
        this.furniture = furniture;
    }

    /** @param level of its heading */
    Laid lay(SheetSection section, int level) {
        String title = section.number() + ". " + section.title();
        laid.add(setter.heading(level, List.of(new Inline.Words(title, Inline.Emphasis.NONE))));
        laid.parts().add(table);
        sectionHead = List.of(repeated(title + " " + furniture.continued()));
        section.lines().forEach(this::lay);
        laid.rows().add(rule(new Row(0, HAIRLINE)));
        return laid;
    }

    private Row repeated(String text) {
        List<Line> lines = LineBreaker.lines(RichText.of(text, REPEATED), setter.column().width());
        return new Row(0, 2 * Look.FORM.leading() - 6)
                .put(null, setter.column().x(), Look.FORM.baseline(), lines.get(0));
    }

    private void lay(SheetLine line) {
        Part tableRow = table.add(Part.Role.ROW);
        Part head = tableRow.add(Part.Role.ROW_HEAD);
        Part cell = tableRow.add(Part.Role.CELL);
        List<Line> labels = LineBreaker.lines(rich(line.label(), LABEL), LABEL_WIDTH);
        List<List<Line>> answer = answer(line);
        List<Line> answers = answer.stream().flatMap(List::stream).toList();
        Set<Integer> starts = starts(answer);
        int count = Math.max(labels.size(), answers.size());
        for (int i = 0; i < count; i++) {
            double top = starts.contains(i) ? PADDING : 0;
            Row row = new Row(0, top + Look.FORM.leading() + (i == count - 1 ? PADDING : 0));
            if (i == 0) {
                rule(row);
            }
            put(row, head, setter.column().x(), top, labels, i);
            put(row, cell, setter.column().x() + LABEL_WIDTH + GUTTER, top, answers, i);
            laid.rows().add(keeps(i, count, starts) ? row.keep() : row);
            row.under(i < labels.size() ? sectionHead : List.of(sectionHead.get(0), labelAgain(labels, top, count - i)));
        }
    }

    private List<List<Line>> answer(SheetLine line) {
        Style style = switch (line.state()) {
            case ANSWERED -> Look.FORM.body();
            case NOT_KNOWN_YET -> Look.FORM.body().in(Face.ITALIC);
            case MISSING -> Look.FORM.body().in(Face.BOLD).in(Colour.AMBER);
        };
        double width = setter.column().width() - LABEL_WIDTH - GUTTER;
        List<List<Line>> paragraphs = new ArrayList<>();
        for (String paragraph : Plain.paragraphs(line.answer())) {
            paragraphs.add(LineBreaker.lines(rich(paragraph, style), width));
        }
        return paragraphs;
    }

    private RichText rich(String text, Style style) {
        return RichText.of(text, style).spaced(setter.language());
    }

    /** The lines at which paragraphs begin, and the one after the last. */
    private static Set<Integer> starts(List<List<Line>> paragraphs) {
        Set<Integer> starts = new HashSet<>(Set.of(0));
        int at = 0;
        for (List<Line> paragraph : paragraphs) {
            at += paragraph.size();
            starts.add(at);
        }
        return starts;
    }

    /** The first line of a paragraph goes with its second, the last but one with the last. */
    private static boolean keeps(int line, int count, Set<Integer> starts) {
        boolean single = starts.contains(line) && starts.contains(line + 1);
        boolean edge = starts.contains(line) || starts.contains(line + 2);
        return line < count - 1 && (count <= SHORT || line == 0 || edge && !single && !starts.contains(line + 1));
    }

    private static void put(Row row, Part part, double x, double top, List<Line> lines, int index) {
        if (index < lines.size()) {
            row.put(part, x, top + Look.FORM.baseline(), lines.get(index));
        }
    }

    /** Of no height: it stands on the line of the answer that goes on. */
    private Row labelAgain(List<Line> labels, double top, int room) {
        Row row = new Row(0, 0);
        for (int i = 0; i < Math.min(labels.size(), room); i++) {
            row.put(null, setter.column().x(), top + Look.FORM.baseline() + i * Look.FORM.leading(), labels.get(i));
        }
        return row;
    }

    private Row rule(Row row) {
        return row.put(new Row.Bar(setter.column().x(), 0, setter.column().width(), HAIRLINE, Colour.LINE));
    }
}
