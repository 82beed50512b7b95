package fr.clepsydre.press;

import fr.clepsydre.app.register.RegisterNotes.Note;
import fr.clepsydre.app.register.RegisterPrinter;
import fr.clepsydre.domain.notification.SheetLine;
import fr.clepsydre.domain.notification.SheetSection;
import fr.clepsydre.press.pdf.Conformance;
import fr.clepsydre.press.pdf.Fonts;
import fr.clepsydre.press.pdf.Metadata;
import fr.clepsydre.press.pdf.TaggedDocument;
import fr.clepsydre.press.template.Inline;
import fr.clepsydre.press.type.Face;
import fr.clepsydre.press.type.Line;
import fr.clepsydre.press.type.LineBreaker;
import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.Paginator;
import fr.clepsydre.press.type.Part;
import fr.clepsydre.press.type.RichText;
import fr.clepsydre.press.type.Row;
import java.util.List;
import java.util.Map;

/**
 * Prints the register of art. 33(5): what it holds and how to read it, then a filled form an entry. Tagged, PDF/A-2a and
 * PDF/UA-1. It is laid out in memory as a whole.
 */
public final class RegisterPress {

    private static final double TOP = Page.mm(25);
    private static final double BOTTOM = Page.HEIGHT - Page.mm(25);
    private static final double HEAD_TOP = Page.mm(13);
    private static final double HEAD_WIDTH = Page.mm(150);
    private static final String SLOT = "title";

    private final RegisterPrinter.Paper paper;
    private final Furniture furniture;

    private RegisterPress(RegisterPrinter.Paper paper) {
        this.paper = paper;
        furniture = new Furniture(paper.language());
    }

    /** The same paper gives the same bytes. */
    public static byte[] print(RegisterPrinter.Paper paper) {
        return new RegisterPress(paper).bytes();
    }

    private byte[] bytes() {
        Laid laid = front();
        paper.entries().forEach(entry -> laid.add(entry(entry)));
        List<Page> pages = Paginator.pages(laid.rows(), TOP, TOP, BOTTOM);
        PageNumbers.put(pages, furniture);
        pages.stream().skip(1).forEach(page -> page.put(runningHead(), HEAD_TOP));
        Part root = new Part(Part.Role.DOCUMENT).addAll(laid.parts());
        Metadata metadata = new Metadata(Conformance.ACCESSIBLE, furniture.language(), paper.title(), paper.printed());
        return TaggedDocument.bytes(metadata, root, pages, Fonts::new);
    }

    private Laid front() {
        Setter setter = setter(paper.title());
        Laid laid = setter.heading(1, title());
        for (String line : paper.subtitle()) {
            RichText text = RichText.of(Printable.of(line), Look.FORM.body()).spaced(furniture.language());
            laid.rows().addAll(setter.lines(laid.part(Part.Role.P), text, Look.FORM.gap()));
        }
        List<RichText> items = paper.figures().stream().map(this::figure).toList();
        laid.add(setter.bullets(items));
        for (String note : paper.notes()) {
            laid.add(setter.paragraphs(Printable.of(note), Look.FORM.body()));
        }
        return laid;
    }

    private RichText figure(Note note) {
        String colon = "fr".equals(furniture.language().getLanguage()) ? "\u00a0: " : ": ";
        return RichText.of(note.label() + colon, Look.FORM.body())
                .value(note.text(), Look.FORM.body().in(Face.BOLD)).spaced(furniture.language());
    }

    private Laid entry(RegisterPrinter.Entry entry) {
        Setter setter = setter(entry.title());
        Laid laid = setter.heading(2, title());
        for (SheetSection section : entry.sections()) {
            List<SheetLine> lines = section.lines().stream()
                    .map(line -> new SheetLine(line.label(), Printable.of(line.answer()), line.state())).toList();
            laid.add(new FilledTable(setter, furniture)
                    .lay(new SheetSection(section.number(), section.title(), lines), 3));
        }
        return laid;
    }

    /** The title is a value: its characters stay what they are. */
    private Setter setter(String title) {
        return new Setter(Look.FORM, Column.FULL, furniture.language(), Map.of(SLOT, Printable.of(title)));
    }

    private static List<Inline> title() {
        return List.of(new Inline.Value(SLOT, Inline.Emphasis.NONE));
    }

    private Row runningHead() {
        Line line = LineBreaker.lines(RichText.of(paper.title(), PageNumbers.STYLE), HEAD_WIDTH).get(0);
        return new Row(0, Look.FORM.leading()).put(null, Column.FULL.x(), Look.FORM.baseline(), line);
    }
}
