package fr.clepsydre.app.template;

import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.TemplateVersion;
import java.util.List;

/** Port: versions of texts of letters. */
public interface TemplateVersions {

    /** Those of a kind in a language, the newest first. */
    List<TemplateVersion> of(LetterKind kind, String language);

    /** The same, held until the end of the transaction, so that of two people one comes after the other, first writers
     * too. */
    List<TemplateVersion> hold(LetterKind kind, String language);

    /** Adds it, or keeps it in place of the one of its number. */
    void save(TemplateVersion version);

    void remove(TemplateVersion draft);
}
