package fr.clepsydre.bench.people;

import java.util.List;
import java.util.Locale;

/** Names: each last name belongs to one number alone, in five syllables of three letters. */
final class Naming {

    private static final String[] SYLLABLES = {"ker", "guy", "mar", "tan", "rou", "vel", "bri", "mad", "lam", "her",
        "fau", "pon", "mel", "ber", "tre", "xel", "gue", "cro", "lan", "nar", "mor", "del", "rel", "vau"};
    private static final int COUNT = 5;
    private static final long NAMES = 24L * 24 * 24 * 24 * 24;
    /** Without a common factor with the number of names: neighbours are far apart, and no two meet. */
    private static final long STRIDE = 3_456_787L;
    private static final List<String> OTHER_FIRST_NAMES = List.of("Hélène", "Zoë", "Anne-Sophie", "Jean-Luc Marie",
            "Thị Hường", "Văn Đức", "Łukasz", "Mañuel", "Chloé", "Œdipe", "D’Artagnan", "Marie-Thérèse", "Ömer");
    private static final int LAST = 478;

    private Naming() {
    }

    /** Fifteen small letters, different for each number below eight millions. */
    static String syllables(long number) {
        long rest = Math.floorMod(number * STRIDE + 7_919, NAMES);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < COUNT; i++) {
            name.append(SYLLABLES[(int) (rest % SYLLABLES.length)]);
            rest /= SYLLABLES.length;
        }
        return name.toString();
    }

    static void put(Invented person, Draw draw, long number) {
        String name = styled(syllables(number), draw.part());
        person.put(Column.CIVILITE, draw.happens(5_300) ? "Mme" : "M.");
        person.put(Column.SEXE, person.value(Column.CIVILITE).equals("Mme") ? "F" : "M");
        person.put(Column.NOM, name);
        person.put(Column.PRENOM, draw.happens(400) ? draw.of(OTHER_FIRST_NAMES) : draw.of(Sampled.FIRST_NAMES));
        if (draw.happens(2_250)) {
            person.put(Column.NOM_NAISSANCE, capital(syllables(number + NAMES / 2).substring(0, 9)));
        }
        if (draw.happens(3)) {
            person.put(Column.SEXE, "X").find("SEX");
        }
    }

    private static String styled(String name, int part) {
        if (part < 200) {
            return capital(name.substring(0, 6)) + "-" + capital(name.substring(6));
        } else if (part < 300) {
            return "L’" + capital(name);
        } else if (part < 400) {
            return "Nguyễn " + capital(name);
        } else if (part < 500) {
            return "de La " + capital(name.replaceFirst("e", "é"));
        }
        return part < 1_500 ? name.toUpperCase(Locale.ROOT) : capital(name);
    }

    /** Names that no letter can be written to, or that were decoded wrongly once; the others are left as they are. */
    static void damage(Invented person, int part) {
        switch (part - LAST) {
            case 0, 1, 2 -> person.put(Column.NOM, "").put(Column.NOM_NAISSANCE, "").find("NAME_MISSING")
                    .hinder("NAME_MISSING");
            case 3, 4, 5 -> person.put(Column.NOM, person.value(Column.NOM) + "-Roumadvelbergue-Faukermartrelan")
                    .find("NAME_TOO_LONG").hinder("NAME_TOO_LONG");
            case 6, 7, 8 -> person.put(Column.NOM, "כהן " + person.value(Column.NOM)).hinder("RIGHT_TO_LEFT");
            case 9, 10, 11 -> person.put(Column.NOM, person.value(Column.NOM) + " 😀").hinder("GLYPH_MISSING");
            case 12, 13, 14, 15 -> person.put(Column.PRENOM, "FranÃ§oise").find("GARBLED");
            default -> { }
        }
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
