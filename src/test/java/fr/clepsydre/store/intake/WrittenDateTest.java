package fr.clepsydre.store.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({"17/05/1970", "17-05-1970", "17.5.1970", "17/05-1970", "1970-05-17", "1970-05-17T08:00",
        "'1970-05-17 08:00:00'"})
    void a_day_is_read_in_any_usual_order(String written) {
        assertEquals(Optional.of(LocalDate.of(1970, 5, 17)), WrittenDate.read(written));
    }

    @ParameterizedTest
    @CsvSource({"31/02/1980", "17/05/70", "170/05/1970", "1970/05/17", "17/05/19700", "1970-5-17", "1970-05-17x", "17/05",
        "17//1970", "/05/1970", "17051970", "''", "01/01/1849"})
    void what_is_no_day_or_may_be_two_is_not_read(String written) {
        assertEquals(Optional.empty(), WrittenDate.read(written));
    }

    @Test
    void whatever_is_written_a_date_is_read_where_the_patterns_say_that_it_is_one() {
        Pattern dayFirst = Pattern.compile("[0-9]{1,2}[/.\\-][0-9]{1,2}[/.\\-][0-9]{4}");
        Pattern yearFirst = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?");
        Random random = new Random(1970);
        int read = 0;
        for (int round = 0; round < 100_000; round++) {
            String text = part(random, 1, 4) + joint(random) + part(random, 0, 2) + joint(random) + part(random, 1, 4)
                    + (random.nextInt(8) == 0 ? "T08" : "");
            boolean found = WrittenDate.read(text).isPresent();
            read += found ? 1 : 0;
            assertTrue(!found || dayFirst.matcher(text).matches() || yearFirst.matcher(text).matches(), text);
        }
        assertTrue(read > 100, read + " dates");
    }

    private static String part(Random random, int least, int most) {
        String digits = String.valueOf(1_000 + random.nextInt(2_000));
        int length = least + random.nextInt(most - least + 1);
        return length == 4 ? digits : "0" + (1 + random.nextInt(8)) + "12".substring(0, Math.max(0, length - 2));
    }

    private static String joint(Random random) {
        return String.valueOf("//--.x".charAt(random.nextInt(6)));
    }
}
