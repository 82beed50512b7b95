package fr.clepsydre.domain.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The name of a French town, brought down to what tells it from others: accents, hyphens and articles do not count,
 * SAINT and ST are the same, and what follows CEDEX or is a number (an arrondissement) is left out.
 *
 * @param words   those that tell; at least one, unless nothing is written
 * @param letters of all words, the small ones too
 */
public record TownName(List<String> words, String letters) {

    private static final String CEDEX = "CEDEX";
    private static final Set<String> SMALL = Set.of("LE", "LA", "LES", "L", "D", "DE", "DU", "DES", "EN", "ET", "A",
            "AU", "AUX", "SUR", "SOUS", "S", "SS", "LEZ", "ARRONDISSEMENT", "ARRDT", "ARR");
    private static final Map<String, String> SAME = Map.of("SAINT", "ST", "SAINTE", "ST", "STE", "ST", "SAINTS", "ST",
            "SAINTES", "ST", "STS", "ST", "STES", "ST", "MT", "MONT", "GD", "GRAND", "PT", "PETIT");

    public TownName {
        words = List.copyOf(words);
    }

    /** Reads a name as a file or the national list writes it. */
    public static TownName of(String written) {
        List<String> all = new ArrayList<>();
        for (String word : Folded.words(written).split(" ")) {
            if (word.equals(CEDEX)) {
                break;
            }
            if (!word.isEmpty() && word.chars().noneMatch(Character::isDigit)) {
                all.add(SAME.getOrDefault(word, word));
            }
        }
        List<String> telling = all.stream().filter(word -> !SMALL.contains(word)).toList();
        return new TownName(telling.isEmpty() ? all : telling, String.join("", all));
    }

    /** Whether a name is one of a great distributor's mail, whose postcode is its own and in no list. */
    public static boolean isCedex(String written) {
        return List.of(Folded.words(written).split(" ")).contains(CEDEX);
    }

    /** Whether both may be the same town: one may be shorter, as "Carhaix" is for "Carhaix-Plouguer". */
    public boolean isLike(TownName other) {
        int shorter = Math.min(words.size(), other.words.size());
        boolean begins = shorter > 0 && words.subList(0, shorter).equals(other.words.subList(0, shorter))
                && !words.subList(0, shorter).equals(List.of("ST"));
        return begins || letters.equals(other.letters);
    }
}
