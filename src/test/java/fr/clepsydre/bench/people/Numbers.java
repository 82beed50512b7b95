package fr.clepsydre.bench.people;

import java.util.List;

/** Birth dates, social security numbers, ways to be reached: right ones, and wrong ones with their finding. */
final class Numbers {

    /** As many millions of people have numbers of their own. */
    private static final List<String> DEPARTMENTS = List.of("22", "27", "29", "35", "41", "44", "45", "49", "53", "56",
            "72", "75", "2A", "2B");
    private static final int MILLION = 1_000_000;
    /** Without a common factor with a million. */
    private static final long STRIDE = 387_421L;
    private static final long KEY = 97;

    private Numbers() {
    }

    static void birth(Invented person, Draw draw) {
        int year = draw.between(1930, 2020);
        int month = draw.between(1, 12);
        int day = draw.between(1, 28);
        int part = draw.part();
        if (part < 40) {
            person.put(Column.DATE_NAISSANCE, "31/02/" + year).find("BIRTH_DATE");
        } else if (part < 60) {
            person.find("BIRTH_DATE_MISSING");
        } else {
            String pattern = part < 260 ? "%3$d-%2$02d-%1$02d" : part < 300 ? "%1$02d.%2$02d.%3$d" : "%1$02d/%2$02d/%3$d";
            person.put(Column.DATE_NAISSANCE, pattern.formatted(day, month, year))
                    .born(year * 10_000 + month * 100 + day);
        }
    }

    static void nir(Invented person, Draw draw, long number) {
        int part = draw.part();
        if (part < 30) {
            person.find("NIR_MISSING");
            return;
        }
        long digits = Math.floorMod(number * STRIDE, MILLION);
        String department = DEPARTMENTS.get((int) ((digits + number / MILLION) % DEPARTMENTS.size()));
        String nir = (person.value(Column.CIVILITE).equals("Mme") ? "2" : "1")
                + "%02d%02d".formatted(draw.below(100), draw.between(1, 12)) + department + "%06d".formatted(digits);
        long key = key(nir);
        if (part < 350) {
            person.find("NIR_KEY");
            key = key % KEY + 1;
        } else if (part < 360) {
            person.find("NIR_FORMAT");
            nir = nir.substring(1);
        }
        person.put(Column.NIR, nir + "%02d".formatted(key));
    }

    /** 97 less the rest by 97; the departments of Corsica count as 19 and 18. */
    private static long key(String nir) {
        return KEY - Long.parseLong(nir.replace("2A", "19").replace("2B", "18")) % KEY;
    }

    static void reach(Invented person, Draw draw, long number) {
        person.put(Column.TELEPHONE, "0%d%08d".formatted(draw.between(1, 7), draw.below(100_000_000)));
        int part = draw.part();
        if (part < 1_190) {
            person.put(Column.EMAIL, Naming.syllables(number) + number + "@example.org");
        } else if (part < 1_195) {
            person.put(Column.EMAIL, "personne@").find("EMAIL");
        }
        if (draw.happens(5)) {
            person.put(Column.TELEPHONE, "06 12").find("PHONE");
        } else if (draw.happens(2)) {
            person.put(Column.TELEPHONE, "0612345678 ".repeat(30).strip()).find("FIELD_TOO_LONG").find("PHONE");
        }
    }
}
