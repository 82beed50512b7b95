package fr.clepsydre.web.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void what_went_stands_before_what_came() {
        assertEquals("=a -b +x =c +d", said("a\nb\nc", "a\nx\nc\nd"));
        assertEquals("", said("", ""));
        assertEquals("-a", said("a", ""));
    }

    @Test
    void either_text_can_be_read_from_it() {
        Random random = new Random(34);
        for (int i = 0; i < 200; i++) {
            String one = text(random);
            String other = text(random);
            var lines = TextDifference.between(one, other);
            assertEquals(one, lines.stream().filter(line -> line.mark() != TextDifference.Mark.NEW)
                    .map(TextDifference.Line::text).collect(Collectors.joining("\n")));
            assertEquals(other, lines.stream().filter(line -> line.mark() != TextDifference.Mark.GONE)
                    .map(TextDifference.Line::text).collect(Collectors.joining("\n")));
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(12)).mapToObj(i -> "abcd".charAt(random.nextInt(4)) + "")
                .collect(Collectors.joining("\n"));
    }

    private static String said(String before, String after) {
        return TextDifference.between(before, after).stream().map(line -> switch (line.mark()) {
            case SAME -> "=";
            case GONE -> "-";
            case NEW -> "+";
        } + line.text()).collect(Collectors.joining(" "));
    }

    @Test
    void thousands_of_lines_need_no_table_of_all_pairs() {
        String before = "\n".repeat(19_000);
        List<TextDifference.Line> changes = TextDifference.between(before, before + "x\n").stream()
                .filter(line -> line.mark() != TextDifference.Mark.SAME).toList();
        assertEquals(List.of(new TextDifference.Line(TextDifference.Mark.NEW, "x")), changes);
    }
}
