package fr.clepsydre.press;

import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.domain.letter.Placeholder;
import fr.clepsydre.press.template.Block;
import fr.clepsydre.press.template.Inline;
import fr.clepsydre.press.template.Names;
import fr.clepsydre.press.template.Template;
import fr.clepsydre.press.type.Colour;
import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.LineBreaker;
import fr.clepsydre.press.type.Part;
import fr.clepsydre.press.type.RichText;
import fr.clepsydre.press.type.Row;
import fr.clepsydre.press.type.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays out what the letters of a plan share, and leaves room for what they do not. */
final class LetterPlanner {

    /** The left column ends well before the address window, for the sheet moves about in its envelope. */
    static final Column SIDE = Column.ofMillimetres(25, 75);

    private static final Style HEAD = new Style(Face.REGULAR, 9.5, Colour.BLACK);
    private static final double HEAD_LEADING = 12.5;
    private static final double SIDE_GAP = 14;
    private static final double ROOM_TO_SIGN = 26;
    private static final int MOST_BULLETS = 6;
    private static final int MOST_TIGHT_BULLETS = 2;

    private final Template template;
    private final LetterSetting setting;
    private final LetterValues values;
    private final Locale language;

    LetterPlanner(Template template, LetterSetting setting, LetterValues values, Locale language) {
        this.template = template;
        this.setting = setting;
        this.values = values;
        this.language = language;
    }

    Setter setter(Look look, Column column, Map<String, String> words) {
        return new Setter(look, column, language, words);
    }

    LetterPlan plan(LetterPlan.Key key) {
        List<Stretch> side = new ArrayList<>();
        List<Stretch> body = new ArrayList<>();
        HeadingLevels levels = new HeadingLevels();
        fixed(side).add(letterhead());
        for (Block block : template.blocks(values.conditions(key.flags(), key.leaked()))) {
            int level = block instanceof Block.Heading heading ? levels.next(heading.level()) : 0;
            boolean beside = body.isEmpty() && level == 0 && !(block instanceof Block.Slot);
            Setter setter = setter(key.look(), beside ? SIDE : Column.FULL, values.common());
            add(beside ? side : body, setter, block, level, key.leaked());
        }
        return new LetterPlan(side, body);
    }

    private void add(List<Stretch> stretches, Setter setter, Block block, int level, List<String> leaked) {
        if (isPersonal(block)) {
            stretches.add(new Stretch.Personal(block, level));
            return;
        }
        fixed(stretches).add(block instanceof Block.Slot slot ? slot(setter, slot, leaked) : lay(setter, block, level));
    }

    /** What stands together moves together: consecutive fixed blocks are one stretch. */
    private static Laid fixed(List<Stretch> stretches) {
        if (!stretches.isEmpty() && stretches.get(stretches.size() - 1) instanceof Stretch.Fixed last) {
            return last.laid();
        }
        Stretch.Fixed fresh = new Stretch.Fixed();
        stretches.add(fresh);
        return fresh.laid();
    }

    private static boolean isPersonal(Block block) {
        return block.texts().stream().flatMap(List::stream).anyMatch(
                inline -> inline instanceof Inline.Value value && LetterValues.PERSONAL.contains(value.placeholder()));
    }

    Laid lay(Setter setter, Block block, int level) {
        if (block instanceof Block.Heading heading) {
            return setter.heading(level, heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return setter.paragraph(paragraph.text());
        }
        return setter.list(block);
    }

    private Laid slot(Setter setter, Block.Slot slot, List<String> leaked) {
        Placeholder placeholder = Names.of(Placeholder.values(), slot.placeholder());
        return switch (placeholder) {
            case WHAT_HAPPENED -> setter.prose(setting.whatHappened());
            case CONSEQUENCES -> setter.prose(setting.consequences());
            case MEASURES -> setter.prose(setting.measures());
            case LEAKED_CATEGORIES -> leaked(setter, leaked);
            case SIGNATURE -> signature(setter);
            case LABORATORY, PLACE, DATE, REFERENCE, SALUTATION, PERSON_NAME, PHONE, PHONE_HOURS, POST_ADDRESS, EMAIL,
                    DATA_PROTECTION_OFFICER -> throw new IllegalStateException(placeholder + " does not stand alone");
        };
    }

    /** A list is easier to read; a long one would push the letter to a second page, and becomes a sentence. */
    private Laid leaked(Setter setter, List<String> leaked) {
        if (leaked.size() > (setter.look() == Look.TIGHT_LETTER ? MOST_TIGHT_BULLETS : MOST_BULLETS)) {
            return setter.paragraphs(values.sentence(leaked), setter.look().body());
        }
        return setter.bullets(leaked.stream()
                .map(words -> RichText.of(words, setter.look().body()).spaced(language)).toList());
    }

    private Laid letterhead() {
        Laid laid = new Laid();
        Part part = laid.part(Part.Role.P);
        for (String line : setting.sender().letterhead()) {
            Style style = laid.rows().isEmpty() ? new Style(Face.BOLD, 11, Colour.BLACK) : HEAD;
            RichText text = RichText.of(line + " ", style);
            LineBreaker.lines(text, SIDE.width()).forEach(broken -> laid.rows().add(new Row(0, HEAD_LEADING)
                    .put(part, SIDE.x(), Look.baseline(HEAD.size(), HEAD_LEADING), broken)));
        }
        laid.rows().add(new Row(0, SIDE_GAP));
        return laid;
    }

    private Laid signature(Setter setter) {
        Laid laid = new Laid();
        laid.rows().add(values.signature().map(raster -> SignatureImage.row(raster, Column.FULL.x()))
                .orElseGet(() -> new Row(0, ROOM_TO_SIGN)).keep());
        Style body = setter.look().body();
        RichText text = RichText.of(setting.sender().signatory(), body.in(Face.BOLD))
                .value(", " + setting.sender().signatoryTitle(), body).spaced(language);
        laid.rows().addAll(setter.lines(laid.part(Part.Role.P), text, 0));
        return laid;
    }
}
