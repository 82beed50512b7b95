package fr.clepsydre.press;

import static fr.clepsydre.press.Samples.accepted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many people of every kind, as one run has them. The same ones at each run of the test. */
class MixedLettersTest {

    private static final int PEOPLE = 400;
    private static final List<String> NAMES = List.of("Zoé", "Nguyễn Hường", "Jean-Marie", "O’Brien", "Łukasz", "Œdipe");
    private static final List<LetterFlag> FLAGS = List.of(LetterFlag.MINOR, LetterFlag.CONTACT_DETAILS,
            LetterFlag.HEALTH_DATA, LetterFlag.SOCIAL_SECURITY_NUMBER, LetterFlag.SEVERAL_LABORATORIES, LetterFlag.EMAIL_KNOWN);

    private static Letter letter(int number) {
        Random random = new Random(number);
        Set<LetterFlag> flags = EnumSet.noneOf(LetterFlag.class);
        FLAGS.stream().filter(flag -> random.nextInt(3) == 0).forEach(flags::add);
        Stream.of(LetterFlag.MADAM, LetterFlag.SIR).skip(random.nextInt(3)).limit(1).forEach(flags::add);
        List<String> leaked = IntStream.range(0, 12).filter(i -> random.nextInt(3) == 0)
                .mapToObj(i -> "catégorie" + (char) ('A' + i) + "x").toList();
        String name = NAMES.get(number % NAMES.size()) + " Nom" + number + "x";
        return new Letter("L-%04d-TEST-0".formatted(number),
                List.of(name, number + "x RUE DE LA " + number + "x", "35" + (100 + number) + "x RENNES"), name, leaked, flags);
    }

    private static LetterPress press() {
        return accepted(LetterPress.open(Samples.templates(Locale.FRENCH), Samples.setting(Locale.FRENCH)));
    }

    private static byte[] batch(LetterPress press, int from, int to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.batch(IntStream.range(from, to).mapToObj(MixedLettersTest::letter).iterator(), out);
        return out.toByteArray();
    }

    @Test
    void each_letter_has_its_own_name_address_categories_and_salutation_and_nobody_elses() throws IOException {
        List<String> pages = PdfText.pages(batch(press(), 0, PEOPLE));
        assertEquals(PEOPLE, pages.size());
        for (int number = 0; number < PEOPLE; number++) {
            String page = pages.get(number);
            Letter letter = letter(number);
            letter.addressLines().forEach(line -> assertTrue(page.contains(line), line + " in " + page));
            assertTrue(page.contains(letter.id()), page);
            for (char c = 'A'; c < 'A' + 12; c++) {
                String category = "atégorie" + c + "x";
                assertEquals(letter.leaked().contains("c" + category), page.contains(category), category + " in " + page);
            }
            assertEquals(salutation(letter.flags()), greeting(page), page);
            assertEquals(letter.flags().contains(LetterFlag.MINOR), page.contains("parentale de " + letter.personName()), page);
            assertEquals(1, page.split("L-[0-9]{4}-TEST-0", -1).length - 1, page);
            assertEquals(letter.flags().contains(LetterFlag.MINOR) ? 2 : 1, page.split("Nom[0-9]+x", -1).length - 1, page);
        }
    }

    private static String salutation(Set<LetterFlag> flags) {
        boolean known = !flags.contains(LetterFlag.MINOR);
        return known && flags.contains(LetterFlag.MADAM) ? "Madame,"
                : known && flags.contains(LetterFlag.SIR) ? "Monsieur," : "Madame, Monsieur,";
    }

    private static String greeting(String page) {
        return Stream.of("Madame, Monsieur,", "Madame,", "Monsieur,").filter(page::contains).findFirst().orElseThrow();
    }

    @Test
    void a_batch_has_the_same_bytes_whoever_prints_it_and_whatever_was_printed_before() throws Exception {
        List<Integer> batches = new ArrayList<>(IntStream.range(0, 8).boxed().toList());
        Map<Integer, String> alone = new TreeMap<>();
        for (int batch : batches) {
            alone.put(batch, PdfText.sha256(batch(press(), batch * 50, batch * 50 + 50)));
        }
        ExecutorService workers = Executors.newFixedThreadPool(3);
        try {
            List<Callable<Map<Integer, String>>> orders = new ArrayList<>();
            for (int worker = 0; worker < 3; worker++) {
                List<Integer> order = new ArrayList<>(batches);
                Collections.shuffle(order, new Random(worker));
                orders.add(() -> inOrder(order));
            }
            for (Future<Map<Integer, String>> printed : workers.invokeAll(orders)) {
                assertEquals(alone, printed.get());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Map<Integer, String> inOrder(List<Integer> order) throws IOException {
        LetterPress press = press();
        Map<Integer, String> hashes = new TreeMap<>();
        for (int batch : order) {
            hashes.put(batch, PdfText.sha256(batch(press, batch * 50, batch * 50 + 50)));
        }
        return hashes;
    }
}
