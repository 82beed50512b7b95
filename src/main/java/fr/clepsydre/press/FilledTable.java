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
import java.util.List;
import java.util.stream.Stream;

/**
 * A section that reads like a filled form: label left in grey, answer right in black. On a page that begins inside of
 * it, the title of the section is repeated, and the label too when the answer goes on.
 */
final class FilledTable {

    private static final double LABEL_WIDTH = Page.mm(50);
    private static final double GUTTER = Page.mm(6);

    private static final Style LABEL = Look.FORM.body().in(Colour.GREY);
    private static final Style REPEATED = new Style(Face.BOLD, 9.5, Colour.GREY);

    private final Setter setter;
    private final Furniture furniture;
    private final Column labels;
    private final Column answers;
    private final Part table = new Part(Part.Role.TABLE);
    private final Laid laid = new Laid();
    private List<Row> sectionHead = List.of();

    FilledTable(Setter setter, Furniture furniture) {
        this.setter = setter;
        this.furniture = furniture;
        labels = new Column(setter.column().x(), LABEL_WIDTH);
        answers = setter.column().indented(LABEL_WIDTH + GUTTER);
    }

    /** @param level of its heading */
    Laid lay(SheetSection section, int level) {
        String title = section.number() + ". " + section.title();
        laid.add(setter.heading(level, List.of(new Inline.Words(title, Inline.Emphasis.NONE))));
        sectionHead = List.of(repeated(title + " " + furniture.continued(), setter.column()));
        return lay(section.lines());
    }

    /** Without a heading. */
    Laid lay(List<SheetLine> lines) {
        laid.parts().add(table);
        lines.forEach(this::lay);
        laid.rows().add(rule(new Row(0, CellLines.HAIRLINE)));
        return laid;
    }

    /** A row that says again, at the top of a page, in which part of the document one is. */
    static Row repeated(String text, Column column) {
        List<Line> lines = LineBreaker.lines(RichText.of(text, REPEATED), column.width());
        return new Row(0, 2 * Look.FORM.leading() - 6).put(null, column.x(), Look.FORM.baseline(), lines.get(0));
    }

    private void lay(SheetLine line) {
        Part tableRow = table.add(Part.Role.ROW);
        Part head = tableRow.add(Part.Role.ROW_HEAD);
        Part cell = tableRow.add(Part.Role.CELL);
        CellLines label = CellLines.of(List.of(rich(line.label(), LABEL)), labels);
        CellLines answer = CellLines.of(Plain.paragraphs(line.answer()).stream()
                .map(paragraph -> rich(paragraph, style(line))).toList(), answers);
        int count = Math.max(label.count(), answer.count());
        for (int i = 0; i < count; i++) {
            double top = answer.beginsParagraph(i) ? CellLines.PADDING : 0;
            Row row = new Row(0, top + Look.FORM.leading() + (i == count - 1 ? CellLines.PADDING : 0));
            if (i == 0) {
                rule(row);
            }
            label.put(row, head, top, i);
            answer.put(row, cell, top, i);
            laid.rows().add(answer.keeps(i, count) ? row.keep() : row);
            Row again = label.again(top, count - i);
            row.under(i < label.count() ? sectionHead : Stream.concat(sectionHead.stream(), Stream.of(again)).toList());
        }
    }

    private static Style style(SheetLine line) {
        return switch (line.state()) {
            case ANSWERED -> Look.FORM.body();
            case NOT_KNOWN_YET -> Look.FORM.body().in(Face.ITALIC);
            case MISSING -> Look.FORM.body().in(Face.BOLD).in(Colour.AMBER);
        };
    }

    private RichText rich(String text, Style style) {
        return RichText.of(text, style).spaced(setter.language());
    }

    private Row rule(Row row) {
        return row.put(new Row.Bar(setter.column().x(), 0, setter.column().width(), CellLines.HAIRLINE, Colour.LINE));
    }
}
