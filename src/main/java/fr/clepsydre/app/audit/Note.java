package fr.clepsydre.app.audit;

import fr.clepsydre.domain.audit.Deed;
import java.util.List;

/**
 * What is to be written in the trail; when, and behind which entry, is added there.
 *
 * @param actor   login; empty for the server itself and for whoever is not known
 * @param detail  identifiers and closed vocabulary only: no word that somebody typed
 * @param content stands in the trail as a keyed hash only; may be empty
 */
public record Note(Deed deed, String what, String actor, String place, String detail, List<String> content) {

    public Note {
        content = List.copyOf(content);
    }

    /** By nobody, about nothing in particular. */
    public static Note of(Deed deed, String what) {
        return new Note(deed, what, "", "", "", List.of());
    }

    public Note by(String login) {
        return new Note(deed, what, login, place, detail, content);
    }

    public Note at(String where) {
        return new Note(deed, what, actor, where, detail, content);
    }

    public Note with(String more) {
        return new Note(deed, what, actor, place, more, content);
    }

    public Note hiding(List<String> secret) {
        return new Note(deed, what, actor, place, detail, secret);
    }
}
