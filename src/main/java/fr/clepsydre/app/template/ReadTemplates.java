package fr.clepsydre.app.template;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.letter.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody reads the texts of letters, and what is to be said about them. */
@UseCase(Permission.SEE_TEMPLATES)
@ApplicationScoped
public class ReadTemplates {

    private static final List<String> LANGUAGES = List.of("fr", "en");

    @Inject
    private TemplateFiles texts;
    @Inject
    private TemplateProofs proofs;

    /** One a kind and language. A text in force whose file has faults is empty here; the letters say which. */
    public List<TemplateFile> all() {
        List<TemplateFile> files = new ArrayList<>();
        for (LetterKind kind : LetterKind.values()) {
            LANGUAGES.forEach(language -> files.add(texts.read(kind, language)));
        }
        return files;
    }

    /** Empty for a language in which no letters are written. */
    public Optional<TemplateFile> find(LetterKind kind, String language) {
        return LANGUAGES.contains(language) ? Optional.of(texts.read(kind, language)) : Optional.empty();
    }

    /** What is to be said about a text. */
    public TemplateReview review(LetterKind kind, String language, String text) {
        return TemplateReview.of(proofs, kind, language, text);
    }

    /** The placeholders that may stand in a text, as they are written between double braces. */
    public List<String> placeholders() {
        return proofs.placeholders();
    }

    /** What a text may ask. */
    public List<String> conditions() {
        return proofs.conditions();
    }
}
