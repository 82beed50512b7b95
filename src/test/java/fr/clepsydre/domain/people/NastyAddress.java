package fr.clepsydre.domain.people;

import java.util.List;
import java.util.Random;

/** Addresses that nearly keep to the norm: usual parts, put together by a careless hand, from a seed. */
final class NastyAddress {

    private static final List<String> NUMBERS = List.of("1", "12bis", "4 ter", "118", "12/14", "3 quater", "n° 7", "1234BIS",
            "7 B", "²", "");
    private static final List<String> KINDS = List.of("rue", "Avenue", "BOULEVARD", "impasse", "allée", "Chemin",
            "résidence", "lotissement", "Place", "route", "Grande Rue", "Chaussée");
    private static final List<String> NAMES = List.of("de l'Église", "du Maréchal de Lattre de Tassigny", "Haute",
            "du Général Leclerc", "des Œillets", "de la Rose-des-Vents", "du 8 mai 1945", "Łódź", "Saint-Exupéry", "北京",
            "d’Artagnan, prolongée", "de l’Ancienne Gare de Marchandises", "ﬁn", "\u202eeur", "naïve\u0301", "(fond de cour)");
    private static final List<String> COMPLEMENTS = List.of("", "", "", "-", ".", "BP 123", "CS 40001", "TSA 12345",
            "Appartement 4, bâtiment C", "Chez M. Durand", "c/o Dupond", "lieu-dit « Kermoal »", "2ème étage",
            "Résidence les Grands Cèdres", "Bât. A - escalier 3 - porte 12", "\t", "¼", "\u200b", "ﹰ",
            "Entrée 2", "appartement 12345 résidence du Président Franklin Roosevelt escalier B");
    private static final List<String> TOWNS = List.of("Rennes", "RENNES CEDEX 7", "Saint-Étienne-du-Rouvray", "Paris 11",
            "L'Haÿ-les-Roses", "35000 Rennes", "Ajaccio", "Nouméa", "Monaco", "", "?", "Bénéjacq (64)",
            "Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson", "Ville d'Avray cedex");
    private static final List<String> POSTCODES = List.of("35000", "75011", "20090", "98800", "98000", "97133", "2A004", "3500",
            "", "99123");
    private static final List<String> COUNTRIES = List.of("", "", "", "", "", "France", "Belgique", "Côte d'Ivoire", "Monaco",
            "Royaume-Uni", "Martinique", "Saint-Vincent-et-les-Grenadines");
    private static final List<String> FIRST_NAMES = List.of("Luc", "Hélène", "Marie-Françoise Éléonore", "Jean-Luc", "",
            "Đặng Thị Ngọc", "O\u0000scar", "Anne\u00adMarie", "François-Xavier Charles-Édouard");
    private static final List<String> LAST_NAMES = List.of("Martin", "de la Rochefoucauld-Doudeauville", "O’Connor", "Œuvrard",
            "", "?", "Nguyễn", "Ben Abdallah El Fassi-Fihri de Montmorency-Luxembourg", "d'Ornano", "Łukaszewicz");

    private NastyAddress() {}

    static Person person(Random random) {
        String street = one(NUMBERS, random) + (random.nextInt(4) == 0 ? ", " : " ") + one(KINDS, random) + " "
                + one(NAMES, random);
        String[] lines = {random.nextInt(12) == 0 ? "" : street, one(COMPLEMENTS, random), one(COMPLEMENTS, random)};
        swap(lines, random.nextInt(lines.length));
        PostalAddress address = new PostalAddress(lines[0], lines[1], lines[2],
                random.nextInt(3) == 0 ? one(POSTCODES, random) : "35000", one(TOWNS, random), one(COUNTRIES, random));
        return People.one().named(random.nextBoolean() ? "Mme" : "", one(FIRST_NAMES, random), one(LAST_NAMES, random))
                .born(random.nextInt(5) == 0 ? "2015-06-01" : "1980-06-01").livingAt(address).person();
    }

    private static void swap(String[] lines, int place) {
        String first = lines[0];
        lines[0] = lines[place];
        lines[place] = first;
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
