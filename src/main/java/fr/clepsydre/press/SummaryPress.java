package fr.clepsydre.press;

import fr.clepsydre.app.letter.LetterPrinter.Summary;
import fr.clepsydre.app.letter.LetterPrinter.SummaryFile;
import fr.clepsydre.press.pdf.Conformance;
import fr.clepsydre.press.pdf.Fonts;
import fr.clepsydre.press.pdf.Metadata;
import fr.clepsydre.press.pdf.TaggedDocument;
import fr.clepsydre.press.template.Inline;
import fr.clepsydre.press.type.Page;
import fr.clepsydre.press.type.Paginator;
import fr.clepsydre.press.type.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The sheet that goes to the mailing house with the files of a run: what to expect, to be checked on arrival. */
public final class SummaryPress {

    private static final double TOP = Page.mm(25);
    private static final double BOTTOM = Page.HEIGHT - Page.mm(25);

    private final Summary summary;
    private final Furniture furniture;
    private final Setter setter;
    private final Laid laid;

    private SummaryPress(Summary summary) {
        this.summary = summary;
        furniture = new Furniture(summary.language());
        setter = new Setter(Look.FORM, Column.FULL, furniture.language(), Map.of());
        laid = setter.heading(1, words("summary.title"));
    }

    /** Tagged, PDF/A-2a and PDF/UA-1; the same summary gives the same bytes. */
    public static byte[] print(Summary summary) {
        return new SummaryPress(summary).bytes();
    }

    private byte[] bytes() {
        table(List.of(word("summary.what"), word("summary.value")), facts(), 2, 5);
        laid.add(setter.heading(2, words("summary.files")));
        table(List.of(word("summary.file"), word("summary.letters"), word("summary.pages"), word("summary.postcodes"),
                word("summary.sha256")), summary.files().stream().map(SummaryPress::file).toList(), 4, 2, 2, 3, 5);
        counted("summary.departments", departments());
        if (!summary.setAside().isEmpty()) {
            counted("summary.setAside", rows(summary.setAside()));
        }
        List<Page> pages = Paginator.pages(laid.rows(), TOP, TOP, BOTTOM);
        PageNumbers.put(pages, furniture);
        Part root = new Part(Part.Role.DOCUMENT).addAll(laid.parts());
        return TaggedDocument.bytes(new Metadata(Conformance.ACCESSIBLE, furniture.language(), word("summary.title"),
                summary.printed()), root, pages, Fonts::new);
    }

    private void counted(String title, List<List<String>> rows) {
        laid.add(setter.heading(2, words(title)));
        table(List.of(word(title + ".name"), word("summary.count")), rows, 5, 2);
    }

    private void table(List<String> heads, List<List<String>> rows, double... shares) {
        laid.add(new ColumnTable(setter, heads, shares).lay(rows));
    }

    private List<List<String>> facts() {
        long letters = summary.files().stream().mapToLong(SummaryFile::letters).sum();
        long pages = summary.files().stream().mapToLong(SummaryFile::pages).sum();
        return List.of(List.of(word("summary.run"), Printable.of(summary.run())),
                List.of(word("summary.laboratory"), Printable.of(summary.laboratory())),
                List.of(word("summary.date"), furniture.date(summary.dated())),
                List.of(word("summary.files"), String.valueOf(summary.files().size())),
                List.of(word("summary.letters"), String.valueOf(letters)),
                List.of(word("summary.pages"), String.valueOf(pages)));
    }

    private static List<String> file(SummaryFile file) {
        return List.of(Printable.of(file.name()), String.valueOf(file.letters()), String.valueOf(file.pages()),
                Printable.of(String.join(" – ", file.postcodes())), file.sha256());
    }

    private List<List<String>> departments() {
        List<List<String>> rows = new ArrayList<>(rows(summary.departments()));
        rows.add(List.of(word("summary.abroad"), String.valueOf(summary.abroad())));
        return rows;
    }

    private static List<List<String>> rows(SortedMap<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> List.of(Printable.of(entry.getKey()), String.valueOf(entry.getValue()))).toList();
    }

    private String word(String key) {
        return furniture.word(key);
    }

    private List<Inline> words(String key) {
        return List.of(new Inline.Words(word(key), Inline.Emphasis.NONE));
    }
}
