package fr.clepsydre.app.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileFault;
import fr.clepsydre.domain.intake.RowFault;
import fr.clepsydre.domain.people.FindingCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/fr/clepsydre");
    private static final Pattern CODE =
            Pattern.compile("(?:Refusal\\.of|refuse|Fault\\.at|new Fault)\\(\\s*(?:[\\w.()]+,\\s*)?\"([A-Z][A-Z0-9_]*[A-Z0-9])\"");
    private static final List<Locale> LANGUAGES = List.of(Locale.FRANCE, Locale.UK);

    @Test
    void every_code_of_the_program_has_a_sentence_in_both_languages() throws IOException {
        Set<String> codes = codes();
        assertTrue(codes.size() > 50, () -> "the search for codes found but " + codes);
        Arrays.stream(RowFault.values()).forEach(fault -> codes.add("row." + fault));
        Arrays.stream(FileFault.values()).forEach(fault -> codes.add("file." + fault));
        Arrays.stream(FindingCode.values()).forEach(code -> codes.add("finding." + code));
        for (Locale language : LANGUAGES) {
            Bundle bundle = Bundle.named("fr.clepsydre.refusals", language);
            Set<String> silent = new TreeSet<>(codes);
            silent.removeIf(bundle::has);
            assertEquals(Set.of(), silent, () -> "no sentence in " + language);
        }
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        codes.removeIf(code -> code.endsWith("_"));
        return codes;
    }

    @Test
    void arguments_are_written_as_people_write_them() {
        RefusalWords french = RefusalWords.in(Locale.FRANCE);
        assertEquals("Un dossier ne passe pas de l’état «\u00a0alerté\u00a0» à l’état «\u00a0terminé\u00a0». "
                + "Suivez l’ordre des étapes.", french.sentence(Refusal.of("MOVE_NOT_ALLOWED", "ALERTED", "COMPLETED")));
        assertTrue(french.sentence(Refusal.of("TOO_LONG", 20000, 20001)).contains("20\u202f001"));
        String nonexistent = french.sentence(Refusal.of("MOMENT_NONEXISTENT", "2026-03-29T02:30", "Europe/Paris",
                "2026-03-29T02:00", "2026-03-29T03:00"));
        assertTrue(nonexistent.contains("dimanche 29 mars 2026, 02:30"), nonexistent);
        String future = RefusalWords.in(Locale.UK).sentence(Refusal.of("IN_FUTURE",
                "2030-02-23T18:30+01:00[Europe/Paris]", "2026-01-01T00:00:00Z"));
        assertEquals("The moment Saturday 23 February 2030, 18:30 (Paris time) lies in the future. Correct the date.",
                future);
    }

    @Test
    void the_two_instants_of_an_ambiguous_time_are_told_apart() {
        String sentence = RefusalWords.in(Locale.FRANCE).sentence(Refusal.of("MOMENT_AMBIGUOUS", "2026-10-25T02:30",
                "Europe/Paris", "2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00"));
        assertTrue(sentence.contains("UTC+02:00") && sentence.contains("UTC+01:00"), sentence);
    }

    @Test
    void a_code_with_one_argument_or_four_has_a_sentence_for_each() {
        String one = RefusalWords.in(Locale.UK).sentence(Refusal.of("MOMENT_NONEXISTENT", "2026-03-29T02:30"));
        assertFalse(one.contains("{"), one);
    }

    @Test
    void a_broken_file_is_told_with_its_line() {
        RefusalWords english = RefusalWords.in(Locale.UK);
        String told = english.sentence(new BrokenFile(FileFault.UNCLOSED_QUOTE, 1234, 7, List.of()));
        assertTrue(told.startsWith("Line 1,234: A quote opened here is never closed."), told);
        assertEquals(told, english.sentence(Refusal.of("UNCLOSED_QUOTE", 1234, 7)));
        assertEquals("A mandatory column is missing: finess. Add it, its name in the first line.",
                english.sentence(Refusal.of("MISSING_COLUMN", 0, 0, "finess")));
    }

    @Test
    void a_value_with_braces_is_not_taken_for_a_pattern() {
        String told = RefusalWords.in(Locale.UK).sentence(Refusal.of("UNKNOWN_CODE", "#{7*7} {0} it's"));
        assertTrue(told.startsWith("“#{7*7} {0} it's” is not"), told);
    }
}
