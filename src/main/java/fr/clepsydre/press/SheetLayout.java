package fr.clepsydre.press;

import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.domain.notification.SheetChanges;
import fr.clepsydre.domain.notification.SheetPlaceholder;
import fr.clepsydre.domain.notification.SheetSection;
import fr.clepsydre.press.template.Block;
import fr.clepsydre.press.template.Inline;
import fr.clepsydre.press.template.Names;
import fr.clepsydre.press.template.Template;
import fr.clepsydre.press.type.Colour;
import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.Part;
import fr.clepsydre.press.type.RichText;
import fr.clepsydre.press.type.Row;
import fr.clepsydre.press.type.Style;
import java.util.List;

/** Lays out one notification from top to bottom. */
final class SheetLayout {

    private static final double ROOM_TO_SIGN = Page.mm(28);

    private final Sheet sheet;
    private final Furniture furniture;
    private final Setter setter;
    private final HeadingLevels levels = new HeadingLevels();

    SheetLayout(Sheet sheet, Furniture furniture) {
        this.sheet = sheet;
        this.furniture = furniture;
        setter = new Setter(Look.FORM, Column.FULL, furniture.language(), SheetValues.words(sheet, furniture));
    }

    Laid lay(Template template) {
        Laid laid = new Laid();
        template.blocks(SheetValues.conditions(sheet)).forEach(block -> laid.add(lay(block)));
        return laid;
    }

    private Laid lay(Block block) {
        if (block instanceof Block.Heading heading) {
            return setter.heading(levels.next(heading.level()), heading.text());
        } else if (block instanceof Block.Slot slot) {
            return lay(Names.of(SheetPlaceholder.values(), slot.placeholder()));
        } else if (block instanceof Block.Paragraph paragraph) {
            return namesGaps(paragraph)
                    ? new Frame(setter.column(), Colour.AMBER).around(setter.rich(paragraph.text()))
                    : setter.paragraph(paragraph.text());
        }
        return setter.list(block);
    }

    private static boolean namesGaps(Block.Paragraph paragraph) {
        String gaps = Names.inTemplate(SheetPlaceholder.GAPS);
        return paragraph.text().stream()
                .anyMatch(inline -> inline instanceof Inline.Value value && value.placeholder().equals(gaps));
    }

    private Laid lay(SheetPlaceholder placeholder) {
        return switch (placeholder) {
            case SUBTITLE -> subtitle();
            case COVER -> cover();
            case GAP_LIST -> gapList();
            case CHANGES -> sheet.changes().map(this::changes).orElseGet(Laid::new);
            case PAGE_BREAK -> pageBreak();
            case SECTIONS -> sections();
            case SIGNATURE -> signature();
            case TITLE, WATERMARK, GAP_COUNT, GAPS ->
                    throw new IllegalStateException(placeholder + " does not stand alone");
        };
    }

    private Laid subtitle() {
        Laid laid = new Laid();
        for (String line : sheet.subtitle()) {
            RichText text = RichText.of(line, Look.FORM.body()).spaced(furniture.language());
            laid.rows().addAll(setter.lines(laid.part(Part.Role.P), text, 0));
        }
        return laid;
    }

    private Laid cover() {
        Laid laid = new Laid();
        if (!sheet.cover().status().isBlank()) {
            Colour colour = sheet.watermark().isPresent() ? Colour.AMBER : Colour.GREY;
            RichText status = RichText.of(sheet.cover().status(), Look.FORM.body().in(Face.BOLD));
            laid.add(new Frame(setter.column(), colour).around(status.spaced(furniture.language())));
            laid.rows().add(new Row(0, Look.FORM.leading()));
        }
        return sheet.cover().facts().isEmpty()
                ? laid
                : laid.add(new FilledTable(setter, furniture).lay(sheet.cover().facts()));
    }

    private Laid gapList() {
        return setter.bullets(sheet.gaps().stream()
                .map(gap -> RichText.of(gap, Look.FORM.body()).spaced(furniture.language())).toList());
    }

    private Laid changes(SheetChanges changes) {
        Laid laid = setter.heading(levels.next(2), List.of(new Inline.Words(changes.title(), Inline.Emphasis.NONE)));
        return laid.add(new ColumnTable(setter, furniture.changeHeads(), 1, 1.3, 1.3).lay(changes.changes().stream()
                .map(change -> List.of(change.section() + "\n" + change.label(), change.before(), change.after()))
                .toList()));
    }

    private static Laid pageBreak() {
        Laid laid = new Laid();
        laid.rows().add(new Row(0, 0).end());
        return laid;
    }

    private Laid sections() {
        Laid laid = new Laid();
        int level = levels.next(2);
        for (SheetSection section : sheet.sections()) {
            laid.add(new FilledTable(setter, furniture).lay(section, level));
        }
        return laid;
    }

    private Laid signature() {
        Laid laid = new Laid();
        Style style = Look.FORM.body().in(Face.BOLD);
        for (String line : sheet.signatory()) {
            RichText text = RichText.of(line, style).spaced(furniture.language());
            laid.rows().addAll(setter.lines(laid.part(Part.Role.P), text, 0));
            style = Look.FORM.body();
        }
        laid.rows().forEach(Row::keep);
        laid.rows().add(new Frame(new Column(setter.column().x(), Page.mm(80)), Colour.LINE).room(ROOM_TO_SIGN));
        return laid;
    }
}
