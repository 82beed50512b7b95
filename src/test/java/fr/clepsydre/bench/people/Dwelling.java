package fr.clepsydre.bench.people;

import java.util.List;

/** Addresses, and what is wrong with them. At most one thing is: so the truth needs no order of faults. */
final class Dwelling {

    private static final List<String> STREETS = List.of("rue", "avenue", "place", "chemin", "allée");
    private static final List<String> NAMES = List.of("de la Paix", "Pasteur", "des Écoles", "du Général de Gaulle",
            "Jean-Jaurès", "de l’Église", "Sainte-Anne", "du 8 Mai 1945");
    private static final List<String> ABROAD = List.of("BELGIQUE", "SUISSE", "PORTUGAL");
    /** With its postcode it fills a line. */
    private static final int LONGEST_TOWN = 32;
    private static final List<String> INSIDE = List.of("Appartement 12", "Bâtiment C", "Résidence des Œillets",
            "Chez M. Dupont", "BP 90123", "Lieu-dit Kerhuon");

    private Dwelling() {
    }

    /** @param part decides which fault there is, of ten thousand */
    static void put(Invented person, Draw draw, int part) {
        if (part < 80) {
            person.find("ADDRESS_MISSING").hinder("ADDRESS_MISSING");
            return;
        }
        Sampled.Town town = draw.of(Sampled.TOWNS);
        String street = draw.between(1, 199) + " " + draw.of(STREETS) + " " + draw.of(NAMES);
        person.put(Column.ADRESSE1, street).put(Column.CODE_POSTAL, town.postcode()).put(Column.COMMUNE, town.name());
        if (part < 240) {
            person.put(Column.CODE_POSTAL, "" + draw.between(1_000, 9_999)).put(Column.COMMUNE, "BRUXELLES")
                    .put(Column.PAYS, draw.of(ABROAD)).find("FOREIGN_ADDRESS");
        } else if (part < 400) {
            person.put(Column.ADRESSE1, street + " résidence les Grands Cèdres bâtiment C escalier 4 porte 12")
                    .find("ADDRESS_LINE_TOO_LONG").hinder("ADDRESS_LINE_TOO_LONG");
        } else if (part < 475) {
            town(person, draw, part);
        } else if (part >= 500 && part < 600) {
            complement(person, draw, part);
        }
    }

    private static void town(Invented person, Draw draw, int part) {
        if (part < 430) {
            String written = person.value(Column.COMMUNE) + " CEDEX 0" + draw.between(1, 9);
            person.put(Column.COMMUNE, written.length() > LONGEST_TOWN ? person.value(Column.COMMUNE) : written);
        } else if (part < 440) {
            person.put(Column.CODE_POSTAL, person.value(Column.CODE_POSTAL).substring(0, 4)).find("POSTCODE")
                    .hinder("POSTCODE");
        } else if (part < 445) {
            person.put(Column.COMMUNE, "").find("TOWN_MISSING").hinder("TOWN_MISSING");
        } else {
            person.put(Column.COMMUNE, otherTown(person, draw)).find("POSTCODE_TOWN");
        }
    }

    private static String otherTown(Invented person, Draw draw) {
        int first = draw.below(Sampled.TOWNS.size());
        Sampled.Town other = Sampled.TOWNS.get(first);
        boolean same = other.postcode().equals(person.value(Column.CODE_POSTAL));
        return same ? Sampled.TOWNS.get((first + 1) % Sampled.TOWNS.size()).name() : other.name();
    }

    /** Long lines that abbreviations make fit, and addresses of two lines. */
    private static void complement(Invented person, Draw draw, int part) {
        if (part < 550) {
            person.put(Column.ADRESSE1, draw.between(1, 199) + " boulevard du Président Georges Pompidou");
        } else {
            person.put(Column.ADRESSE2, draw.of(INSIDE));
        }
    }
}
