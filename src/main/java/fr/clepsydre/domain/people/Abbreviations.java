package fr.clepsydre.domain.people;

import java.util.Map;

/**
 * The abbreviations of NF Z10-011, in the order in which they are tried: the kind of street first, the word that
 * everybody reads in full last. The last word of a line is never abbreviated: it is the one that sorts.
 */
enum Abbreviations {
    STREET(true, Map.ofEntries(
            Map.entry("ALLEE", "ALL"), Map.entry("ALLEES", "ALL"), Map.entry("AVENUE", "AV"),
            Map.entry("BOULEVARD", "BD"), Map.entry("CARREFOUR", "CAR"), Map.entry("CHAUSSEE", "CHS"),
            Map.entry("CHEMIN", "CHE"), Map.entry("CORNICHE", "COR"), Map.entry("COURS", "CRS"),
            Map.entry("DESCENTE", "DSC"), Map.entry("DOMAINE", "DOM"), Map.entry("ESPLANADE", "ESP"),
            Map.entry("FAUBOURG", "FG"),
            Map.entry("HAMEAU", "HAM"), Map.entry("IMPASSE", "IMP"), Map.entry("LOTISSEMENT", "LOT"),
            Map.entry("MONTEE", "MTE"), Map.entry("PASSAGE", "PAS"), Map.entry("PLACE", "PL"),
            Map.entry("PROMENADE", "PROM"), Map.entry("QUARTIER", "QUA"), Map.entry("ROUTE", "RTE"),
            Map.entry("RUELLE", "RLE"),
            Map.entry("SENTIER", "SEN"), Map.entry("SQUARE", "SQ"), Map.entry("TRAVERSE", "TRA"),
            Map.entry("VILLAGE", "VLGE"))),
    BUILDING(false, Map.ofEntries(
            Map.entry("APPARTEMENT", "APT"), Map.entry("BATIMENT", "BAT"), Map.entry("ENTREE", "ENT"),
            Map.entry("ESCALIER", "ESC"), Map.entry("ETAGE", "ETG"), Map.entry("IMMEUBLE", "IMM"),
            Map.entry("PAVILLON", "PAV"), Map.entry("PORTE", "PTE"), Map.entry("RESIDENCE", "RES"))),
    TITLE(false, Map.ofEntries(
            Map.entry("CAPITAINE", "CNE"), Map.entry("COLONEL", "CNL"), Map.entry("COMMANDANT", "CDT"),
            Map.entry("DOCTEUR", "DR"), Map.entry("GENERAL", "GAL"), Map.entry("LIEUTENANT", "LTN"),
            Map.entry("MARECHAL", "MAL"), Map.entry("MONSEIGNEUR", "MGR"), Map.entry("PRESIDENT", "PDT"),
            Map.entry("PROFESSEUR", "PR"), Map.entry("SAINT", "ST"), Map.entry("SAINTE", "STE"),
            Map.entry("SAINTS", "STS"), Map.entry("SAINTES", "STES"))),
    QUALIFIER(false, Map.ofEntries(
            Map.entry("GRAND", "GD"), Map.entry("GRANDE", "GDE"), Map.entry("HAUT", "HT"),
            Map.entry("HAUTE", "HTE"), Map.entry("NATIONAL", "NAL"), Map.entry("NATIONALE", "NALE"),
            Map.entry("PETIT", "PT"), Map.entry("PETITE", "PTE"), Map.entry("SUPERIEUR", "SUP"))),
    PLAIN_STREET(true, Map.of("RUE", "R"));

    private final boolean firstOnly;
    private final Map<String, String> shortForms;

    Abbreviations(boolean firstOnly, Map<String, String> shortForms) {
        this.firstOnly = firstOnly;
        this.shortForms = shortForms;
    }

    /** The line with its words abbreviated, or only the first of them: "rue de la Place Verte" has one kind. */
    String shorten(String line) {
        String[] words = line.split(" ");
        for (int place = 0; place < words.length - 1; place++) {
            String shortForm = shortForms.get(words[place]);
            if (shortForm != null) {
                words[place] = shortForm;
                if (firstOnly) {
                    break;
                }
            }
        }
        return String.join(" ", words);
    }
}
