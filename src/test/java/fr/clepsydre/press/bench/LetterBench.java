package fr.clepsydre.press.bench;

import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.press.LetterPress;
import fr.clepsydre.press.Samples;
import fr.clepsydre.press.type.Face;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.logging.LogManager;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Letters a second on one core: a batch, letters by themselves, and for comparison openhtmltopdf, which lays a page of
 * HTML out with the same words and fonts, and a plain PDFBox document a letter with as many lines of text and an embedded
 * font, substitutions off as in ours (on, it is far slower still).
 */
public final class LetterBench {

    private static final int BATCH = 20_000;
    private static final int SINGLES = 2_000;
    private static final int PLAIN = 100;
    private static final int HTML = 100;

    private LetterBench() {
    }

    /** Runs it; no arguments. */
    public static void main(String[] arguments) throws IOException {
        // openhtmltopdf tells each letter to the log.
        LogManager.getLogManager().reset();
        for (int round = 1; round <= 3; round++) {
            LetterPress press = Samples.accepted(LetterPress.open(
                    Samples.templates(Locale.FRENCH), Samples.setting(Locale.FRENCH)));
            Counting batch = new Counting();
            report(round, "batch", BATCH, () -> press.batch(letters(BATCH), batch), batch);
            Counting singles = new Counting();
            report(round, "single", SINGLES, () -> {
                for (Iterator<Letter> letters = letters(SINGLES); letters.hasNext();) {
                    singles.write(Samples.accepted(press.single(letters.next())));
                }
            }, singles);
            Counting plain = new Counting();
            Counting html = new Counting();
            report(round, "openhtmltopdf", HTML, () -> {
                for (Iterator<Letter> letters = letters(HTML); letters.hasNext();) {
                    html.write(HtmlLetter.print(letters.next()));
                }
            }, html);
            report(round, "plain PDFBox", PLAIN, () -> {
                for (Iterator<Letter> letters = letters(PLAIN); letters.hasNext();) {
                    plain.write(plain(letters.next()));
                }
            }, plain);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void report(int round, String name, int letters, Work work, Counting out) throws IOException {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "round %d  %-13s %8.0f letters/s  %7d bytes a letter%n", round, name,
                letters / seconds, out.count / letters);
    }

    private static Iterator<Letter> letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Samples.letter("L-2021-" + i, "MADAME NGUYEN THI HUONG " + i)).iterator();
    }

    private static byte[] plain(Letter letter) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font loaded = PDType0Font.load(document, Face.REGULAR.parse(), true);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(loaded, 10.5f);
                content.setLeading(14.5f);
                content.newLineAtOffset(70, 780);
                for (int line = 0; line < 40; line++) {
                    content.showText(letter.id() + " Un fichier de patients a été volé chez un prestataire");
                    content.newLine();
                }
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Swallows and counts. */
    private static final class Counting extends OutputStream {

        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
