package fr.clepsydre.press;

import fr.clepsydre.press.template.Block;
import fr.clepsydre.press.template.Inline;
import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.Hyphens;
import fr.clepsydre.press.type.Line;
import fr.clepsydre.press.type.LineBreaker;
import fr.clepsydre.press.type.Part;
import fr.clepsydre.press.type.Plain;
import fr.clepsydre.press.type.RichText;
import fr.clepsydre.press.type.Row;
import fr.clepsydre.press.type.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Sets blocks of a template in a column. Values go in here, as characters, after all markup was read.
 *
 * @param words the values of the placeholders that stand in sentences, by their names
 */
record Setter(Look look, Column column, Locale language, Map<String, String> words) {

    private static final double INDENT = 12;
    private static final String BULLET = "\u2022";

    /** @param level after levels that were skipped have been closed up */
    Laid heading(int level, List<Inline> text) {
        Look.Level measures = look.level(level);
        Laid laid = new Laid();
        Part part = laid.part(Part.Role.heading(level));
        double before = measures.before();
        for (Line line : LineBreaker.lines(rich(text, measures.style()), column.width())) {
            Row row = new Row(before, measures.leading());
            laid.rows().add(row.put(part, column.x(), Look.baseline(measures.size(), measures.leading()), line).keep());
            before = 0;
        }
        laid.rows().add(new Row(0, measures.after()).keep());
        return laid;
    }

    Laid paragraph(List<Inline> text) {
        Laid laid = new Laid();
        laid.rows().addAll(lines(laid.part(Part.Role.P), rich(text, look.body()), look.gap()));
        return laid;
    }

    /** A value that may hold several paragraphs. */
    Laid paragraphs(String value, Style style) {
        return paragraphs(value, style, RichText::spaced);
    }

    /** The same when it is an account in somebody's words, which may be divided. */
    Laid prose(String value) {
        return paragraphs(value, look.body(), (text, language) -> text.spaced(language).prose());
    }

    private Laid paragraphs(String value, Style style, BiFunction<RichText, Locale, RichText> finish) {
        Laid laid = new Laid();
        for (String paragraph : Plain.paragraphs(value)) {
            RichText text = finish.apply(RichText.of(paragraph, style), language);
            laid.rows().addAll(lines(laid.part(Part.Role.P), text, look.gap()));
        }
        return laid;
    }

    Laid bullets(List<RichText> items) {
        return list(Part.Role.BULLETS, items);
    }

    Laid list(Block block) {
        return block instanceof Block.Steps steps
                ? list(Part.Role.STEPS, steps.items().stream().map(this::rich).toList())
                : list(Part.Role.BULLETS, ((Block.Bullets) block).items().stream().map(this::rich).toList());
    }

    private Laid list(Part.Role role, List<RichText> items) {
        Laid laid = new Laid();
        Part list = laid.part(role);
        Setter inner = new Setter(look, column.indented(INDENT), language, words);
        for (int i = 0; i < items.size(); i++) {
            Part item = list.add(Part.Role.ITEM);
            Part label = item.add(Part.Role.LABEL);
            String mark = role == Part.Role.STEPS ? (i + 1) + "." : BULLET;
            List<Row> rows = inner.lines(item.add(Part.Role.ITEM_BODY), items.get(i), i == 0 ? look.gap() : 0);
            if (!rows.isEmpty()) {
                Line line = LineBreaker.lines(RichText.of(mark + " ", look.body()), column.width()).get(0);
                rows.get(0).texts().add(0, new Row.Text(label, column.x(), baseline(), look.body(),
                        line.pieces().get(0).text()));
            }
            laid.rows().addAll(rows);
        }
        return laid;
    }

    /** Lines of body text, never the first or the last of several alone on a page. */
    List<Row> lines(Part part, RichText text, double before) {
        RichText body = look.divides() ? text.divided(Hyphens.of(language)) : text;
        List<Line> lines = LineBreaker.lines(body, column.width());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Row row = new Row(i == 0 ? before : 0, look.leading()).put(part, column.x(), baseline(), lines.get(i));
            boolean alone = i == 0 || i == lines.size() - 2;
            rows.add(alone && i < lines.size() - 1 ? row.keep() : row);
        }
        return rows;
    }

    double baseline() {
        return look.baseline();
    }

    RichText rich(List<Inline> inlines) {
        return rich(inlines, look.body());
    }

    RichText rich(List<Inline> inlines, Style style) {
        RichText text = new RichText();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Words own) {
                text.words(own.text(), style(style, own.emphasis()));
            } else if (inline instanceof Inline.Value value) {
                text.value(words.getOrDefault(value.placeholder(), ""), style(style, value.emphasis()));
            } else {
                text.lineBreak();
            }
        }
        return text.spaced(language);
    }

    private static Style style(Style plain, Inline.Emphasis emphasis) {
        return switch (emphasis) {
            case NONE -> plain;
            case SOFT -> plain.in(Face.ITALIC);
            case STRONG -> plain.in(Face.BOLD);
        };
    }
}
