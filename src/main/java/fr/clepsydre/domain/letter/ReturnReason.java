package fr.clepsydre.domain.letter;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a letter came back, in the words that La Poste ticks on the envelope, and those of mailing houses. The names are
 * stored: add, never rename.
 */
public enum ReturnReason {
    /** "Destinataire inconnu à l'adresse", once "n'habite pas à l'adresse indiquée". */
    NOT_AT_THIS_ADDRESS("inconnu", "npai", "habite pas", "not at this address", "moved", "parti", "demenage", "unknown"),
    /** "Défaut d'accès ou d'adressage": the address is incomplete, or the letter box could not be reached. */
    ADDRESS_INSUFFICIENT("defaut d acces", "adressage", "insuffisant", "incomplet", "insufficient", "incomplete",
            "boite", "non identifiable", "acces"),
    /** "Pli refusé par le destinataire". */
    REFUSED("refus"),
    /** "Pli avisé et non réclamé". */
    UNCLAIMED("non reclame", "avise", "unclaimed", "not claimed"),
    DECEASED("decede", "deceased", "dead"),
    OTHER("autre", "other");

    private final List<String> words;

    ReturnReason(String... words) {
        this.words = List.of(words);
    }

    /** Whether the same letter to the same address would come back again, as far as one can tell. */
    public boolean needsAnotherAddress() {
        return this == NOT_AT_THIS_ADDRESS || this == ADDRESS_INSUFFICIENT;
    }

    /** The reason that a mailing house or a person means; its own name, a word of the above, case and accents apart. */
    public static Optional<ReturnReason> read(String written) {
        String plain = plain(written);
        for (ReturnReason reason : values()) {
            if (plain.equals(plain(reason.name()))) {
                return Optional.of(reason);
            }
        }
        // "Refusé" before "inconnu": the more particular word decides, the first of the list where both stand.
        return List.of(DECEASED, REFUSED, UNCLAIMED, NOT_AT_THIS_ADDRESS, ADDRESS_INSUFFICIENT, OTHER).stream()
                .filter(reason -> reason.words.stream().anyMatch(plain::contains)).findFirst();
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace(".", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
