package fr.clepsydre.boot.demo;

import fr.clepsydre.domain.people.Nir;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes up one person after another, each without a fault. */
final class DemoPerson {

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final LocalDate FIRST_SAMPLE = LocalDate.of(2015, 1, 1);
    private static final int SAMPLE_DAYS = 2_100;
    private static final int LONGEST_LIFE_DAYS = 33_000;
    private static final int CHILDHOOD_DAYS = 6_570;

    private final DemoWords words;

    DemoPerson(DemoWords words) {
        this.words = words;
    }

    DemoRow next(String finess) {
        Map<String, String> values = new HashMap<>(Map.of("finess", finess));
        LocalDate sample = FIRST_SAMPLE.plusDays(words.below(SAMPLE_DAYS));
        LocalDate birth = sample.minusDays(ageInDays());
        values.put("date_prelevement", sample.toString());
        values.put("date_naissance", birth.format(DAY_FIRST));
        identity(values, birth);
        address(values);
        contact(values);
        health(values);
        return new DemoRow(values);
    }

    private int ageInDays() {
        return words.chance(80)
                ? words.below(CHILDHOOD_DAYS)
                : CHILDHOOD_DAYS + words.below(LONGEST_LIFE_DAYS - CHILDHOOD_DAYS);
    }

    private void identity(Map<String, String> values, LocalDate birth) {
        String sex = words.chance(540) ? "F" : "M";
        values.put("sexe", sex);
        values.put("civilite", sex.equals("F") ? "Mme" : "M.");
        values.put("prenom", words.firstName(sex));
        values.put("nom", words.familyName());
        if (sex.equals("F") && words.chance(300)) {
            values.put("nom_naissance", words.familyName());
        }
        values.put("nir", nir(sex, birth));
    }

    /** Communes numbered 999 do not exist, so that the number can be nobody's. */
    private String nir(String sex, LocalDate birth) {
        String department = List.of("22", "27", "35", "41", "45", "56", "75", "2A", "2B").get(words.below(9));
        String number = String.format(Locale.ROOT, "%s%02d%02d%s999%03d", sex.equals("F") ? "2" : "1",
                birth.getYear() % 100, birth.getMonthValue(), department, 1 + words.below(998));
        return number + Nir.keyOf(number);
    }

    private void address(Map<String, String> values) {
        String[] town = words.town();
        int number = 1 + words.below(199);
        values.put("adresse1", number + " " + words.word("street-kind") + " " + words.word("street-name"));
        values.put("code_postal", town[0]);
        values.put("commune", town[1]);
        if (words.chance(120)) {
            values.put("adresse2", words.word("complement"));
        }
    }

    /** Numbers that begin with 06 39 98 are kept for fiction by the French numbering plan. */
    private void contact(Map<String, String> values) {
        values.put("telephone", String.format(Locale.ROOT, "063998%04d", words.below(10_000)));
        if (words.chance(110)) {
            String name = letters(values.get("prenom")) + "." + letters(values.get("nom"));
            values.put("email", name + words.below(1000) + "@example.org");
        }
    }

    private void health(Map<String, String> values) {
        if (words.chance(300)) {
            values.put("groupe_sanguin", words.word("blood-group"));
        }
        if (words.chance(250)) {
            values.put("medecin_traitant", "Dr " + words.familyName());
        }
        if (words.chance(350)) {
            values.put("mutuelle", words.word("insurer"));
        }
        if (words.chance(60)) {
            values.put("commentaire", words.word("comment"));
        }
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replace('đ', 'd').replace('ł', 'l').replaceAll("[^a-z]", "");
    }
}
