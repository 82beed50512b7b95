package fr.clepsydre.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** NF Z10-011, held against forty thousand addresses that no careful person would have written. */
class AddressPropertyTest {

    private static final LocalDate SENT = LocalDate.of(2021, 3, 1);
    private static final String GUARDIANS = "Aux représentants légaux de";
    private static final int COUNT = 40_000;
    private static final Pattern LOWER_HALF = Pattern.compile("[\\p{L}\\p{N}]+( [\\p{L}\\p{N}]+)*");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private static final List<Case> USABLE = new ArrayList<>();
    private static final Map<FindingCode, Integer> UNUSABLE = new EnumMap<>(FindingCode.class);

    private record Case(Person person, List<String> lines) {

        int names() {
            return person.isMinorOn(SENT) ? 2 : 1;
        }

        List<String> below() {
            return lines.subList(names(), lines.size());
        }
    }

    @BeforeAll
    static void write() {
        Random random = new Random(20_210_301);
        for (int round = 0; round < COUNT; round++) {
            Person person = NastyAddress.person(random);
            AddressBlock block = PostalAddress.block(person, SENT, GUARDIANS);
            if (block instanceof AddressBlock.Usable usable) {
                USABLE.add(new Case(person, usable.lines()));
            } else if (block instanceof AddressBlock.Unusable unusable) {
                UNUSABLE.merge(unusable.reason(), 1, Integer::sum);
            }
        }
    }

    @Test
    void both_kinds_of_addresses_were_tried_and_each_reason_was_met() {
        assertTrue(USABLE.size() > COUNT / 3, USABLE.size() + " usable");
        for (FindingCode reason : List.of(FindingCode.NAME_MISSING, FindingCode.NAME_TOO_LONG,
                FindingCode.ADDRESS_MISSING, FindingCode.ADDRESS_LINE_TOO_LONG, FindingCode.POSTCODE,
                FindingCode.TOWN_MISSING)) {
            assertTrue(UNUSABLE.getOrDefault(reason, 0) > 20, () -> reason + " " + UNUSABLE);
        }
        assertTrue(USABLE.stream().anyMatch(found -> found.lines().size() == 7), "no block of seven lines");
    }

    @Test
    void there_are_at_most_six_lines_and_seven_abroad() {
        USABLE.forEach(found -> assertTrue(
                found.lines().size() <= (found.person().address().isAbroad() ? 7 : 6), found.lines()::toString));
    }

    @Test
    void no_line_is_blank_or_longer_than_38_characters() {
        USABLE.stream().flatMap(found -> found.lines().stream()).forEach(line -> {
            assertFalse(line.isBlank());
            assertEquals(line.strip(), line);
            assertTrue(line.length() <= 38, line);
        });
    }

    @Test
    void below_the_name_there_are_capitals_without_accents_or_punctuation() {
        USABLE.stream().flatMap(found -> found.below().stream()).forEach(line -> {
            assertTrue(LOWER_HALF.matcher(line).matches(), line);
            assertEquals(line.toUpperCase(), line);
            assertFalse(line.matches(".*[ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ].*"), line);
        });
    }

    @Test
    void the_last_line_is_the_town_or_abroad_the_country_below_it() {
        for (Case found : USABLE) {
            PostalAddress address = found.person().address();
            List<String> lines = found.lines();
            String town = lines.get(lines.size() - (address.isAbroad() ? 2 : 1));
            if (!address.isAbroad()) {
                assertTrue(town.startsWith(address.postcode() + " "), town);
            }
            String last = lines.get(lines.size() - 1);
            assertTrue(!address.isAbroad() || last.equals(Folded.words(address.country())), last);
            assertEquals(address.town().toUpperCase().contains("CEDEX"), town.contains("CEDEX"), town);
        }
    }

    @Test
    void no_digit_of_the_address_is_lost() {
        for (Case found : USABLE) {
            PostalAddress address = found.person().address();
            String written = Folded.words(String.join(" ", address.streetLines()) + " " + address.townLine());
            assertEquals(sortedDigits(written), sortedDigits(String.join(" ", withoutCountry(found))));
        }
    }

    @Test
    void no_letter_of_the_family_name_is_lost() {
        for (Case found : USABLE) {
            PersonName name = found.person().name();
            String family = name.lastName().isEmpty() ? name.birthName() : name.lastName();
            String line = found.lines().get(found.names() - 1);
            assertTrue(Folded.letters(line).endsWith(Folded.letters(family)), line);
        }
    }

    @Test
    void every_word_of_the_street_is_there_or_its_abbreviation() {
        for (Case found : USABLE) {
            int words = found.person().address().streetLines().stream()
                    .mapToInt(line -> Folded.words(line).split(" ").length).sum();
            int written = streetOf(found).stream().mapToInt(line -> line.split(" ").length).sum();
            assertTrue(written >= words, () -> found.lines() + " has lost a word");
        }
    }

    @Test
    void the_same_address_gives_the_same_lines_and_so_do_its_lines() {
        for (Case found : USABLE) {
            assertEquals(found.lines(), linesOf(found.person()));
            List<String> street = new ArrayList<>(streetOf(found));
            while (street.size() < 3) {
                street.add("");
            }
            PostalAddress address = found.person().address();
            PostalAddress again = new PostalAddress(street.get(0), street.get(1), street.get(2), address.postcode(),
                    address.town(), address.country());
            assertEquals(found.lines(), linesOf(new Person(found.person().laboratory(), found.person().name(),
                    found.person().birthDate(), found.person().sex(), again, "", "", found.person().leaked())));
        }
    }

    private static List<String> linesOf(Person person) {
        return ((AddressBlock.Usable) PostalAddress.block(person, SENT, GUARDIANS)).lines();
    }

    private static List<String> withoutCountry(Case found) {
        int end = found.below().size() - (found.person().address().isAbroad() ? 1 : 0);
        return found.below().subList(0, end);
    }

    private static List<String> streetOf(Case found) {
        List<String> lines = withoutCountry(found);
        return lines.subList(0, lines.size() - 1);
    }

    /** The numbers in a text, without regard to their order: lines may change places, numbers may not change. */
    private static List<String> sortedDigits(String text) {
        return DIGITS.matcher(text).results().map(found -> found.group()).sorted().toList();
    }
}
