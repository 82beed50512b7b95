package fr.clepsydre.press;

import fr.clepsydre.app.notification.Attachment;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.domain.notification.SheetChanges;
import fr.clepsydre.domain.notification.SheetLine;
import fr.clepsydre.domain.notification.SheetSection;
import fr.clepsydre.press.pdf.Conformance;
import fr.clepsydre.press.pdf.Fonts;
import fr.clepsydre.press.pdf.Metadata;
import fr.clepsydre.press.pdf.TaggedDocument;
import fr.clepsydre.press.template.Template;
import fr.clepsydre.press.template.TemplateKind;
import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.Paginator;
import fr.clepsydre.press.type.Part;
import java.time.Instant;
import java.util.List;

/** Prints notifications to the authority. */
public final class NotificationPress {

    private static final double TOP = Page.mm(25);
    private static final double BOTTOM = Page.HEIGHT - Page.mm(25);

    private NotificationPress() {
    }

    /**
     * One notification, tagged, PDF/A-3a and PDF/UA-1.
     *
     * @param template of the kind {@link TemplateKind#NOTIFICATION}
     * @param printed  written into the file as its date
     * @param attached files inside of the file
     * @return the file, or why it cannot be printed: {@code GLYPH_MISSING} with the character as {@code U+1F600}, at
     *         the property or section ({@code sections.7}) that holds it
     */
    public static Outcome<byte[]> print(Template template, Sheet sheet, Instant printed,
            List<Attachment> attached) {
        if (template.kind() != TemplateKind.NOTIFICATION) {
            throw new IllegalArgumentException("not the template of a notification");
        }
        List<Refusal> refusals = check(sheet);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals.toArray(Refusal[]::new));
        }
        Furniture furniture = new Furniture(sheet.language());
        Laid laid = new SheetLayout(sheet, furniture).lay(template);
        List<Page> pages = Paginator.pages(laid.rows(), TOP, TOP, BOTTOM);
        PageNumbers.put(pages, furniture);
        RunningHead.put(pages, sheet);
        Watermark.put(pages, sheet.watermark());
        Part root = new Part(Part.Role.DOCUMENT).addAll(laid.parts());
        Metadata metadata = new Metadata(Conformance.ACCESSIBLE_WITH_FILES, furniture.language(),
                sheet.title(), printed);
        return Outcome.accepted(TaggedDocument.bytes(metadata, new TaggedDocument.Body(root, pages), Fonts::new,
                attached));
    }

    private static List<Refusal> check(Sheet sheet) {
        Glyphs glyphs = new Glyphs().check("title", sheet.title()).check("subtitle", sheet.subtitle())
                .check("signatory", sheet.signatory()).check("watermark", sheet.watermark().orElse(""))
                .check("gaps", sheet.gaps()).check("cover", sheet.cover().status());
        sheet.cover().facts().forEach(fact -> glyphs.check("cover", List.of(fact.label(), fact.answer())));
        sheet.changes().ifPresent(changes -> check(glyphs, changes));
        for (SheetSection section : sheet.sections()) {
            String field = "sections." + section.number();
            glyphs.check(field, section.title());
            for (SheetLine line : section.lines()) {
                glyphs.check(field, line.label()).check(field, line.answer());
            }
        }
        return glyphs.refusals();
    }

    private static void check(Glyphs glyphs, SheetChanges changes) {
        glyphs.check("changes", changes.title());
        changes.changes().forEach(change -> glyphs.check("changes",
                List.of(change.section(), change.label(), change.before(), change.after())));
    }
}
