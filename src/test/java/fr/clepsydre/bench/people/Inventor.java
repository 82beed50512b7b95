package fr.clepsydre.bench.people;

import java.util.List;

/** Invents people by their numbers. */
final class Inventor {

    private static final List<String> GROUPS = List.of("A+", "O+", "B-", "AB+");
    private static final List<String> INSURERS = List.of("MGEN", "Harmonie", "MAAF");
    private static final List<String> COMMENTS = List.of("VIH", "sous anticoagulants", "diabète type 2", "grossesse",
            "ne pas appeler le soir; rappeler \"matin\"");

    private final long seed;

    Inventor(long seed) {
        this.seed = seed;
    }

    /** The same for the same number always. */
    Invented person(long number) {
        Draw draw = new Draw(seed, number);
        Invented person = new Invented().put(Column.FINESS, draw.of(Sampled.LABORATORIES));
        int reach = draw.part();
        Naming.put(person, draw, number);
        Naming.damage(person, reach);
        Numbers.birth(person, draw);
        Numbers.nir(person, draw, number);
        Dwelling.put(person, draw, reach);
        Numbers.reach(person, draw, number);
        health(person, draw);
        shape(person, draw);
        return person;
    }

    private static void health(Invented person, Draw draw) {
        if (draw.happens(2_940)) {
            person.put(Column.GROUPE_SANGUIN, draw.of(GROUPS));
        }
        if (draw.happens(3_840)) {
            person.put(Column.MEDECIN_TRAITANT, "Dr " + draw.of(List.of("Knock", "Ledude", "Pontreland", "Bovary")));
        }
        if (draw.happens(3_580)) {
            person.put(Column.MUTUELLE, draw.of(INSURERS));
        }
        if (draw.happens(590)) {
            person.put(Column.COMMENTAIRE, draw.of(COMMENTS));
        }
        person.put(Column.DATE_PRELEVEMENT, "%d-%02d-%02d".formatted(draw.between(2015, 2020), draw.between(1, 12),
                draw.between(1, 28)));
    }

    private static void shape(Invented person, Draw draw) {
        int part = draw.part();
        if (part < 3) {
            person.put(Column.DATE_PRELEVEMENT, "").shape(Invented.Shape.SHORT).find("COLUMN_COUNT");
        } else if (part < 6) {
            person.put(Column.MEDECIN_TRAITANT, "\"Cabinet\" Dr Knock").shape(Invented.Shape.STRAY_QUOTE)
                    .find("QUOTE_MISPLACED");
        } else if (part < 11) {
            person.put(Column.COMMENTAIRE, "rappeler le matin\r\nou le \"soir\"\n; sinon écrire");
        } else if (part < 14) {
            person.put(Column.COMMENTAIRE, "a jeun ".repeat(2_000));
        } else if (part < 16) {
            person.put(Column.DATE_PRELEVEMENT, "32/13/2020").find("SAMPLE_DATE");
        } else if (part < 46) {
            person.put(Column.DECES, part < 30 ? "oui" : "12/11/2020").find("DECEASED").hinder("DECEASED");
        }
    }
}
