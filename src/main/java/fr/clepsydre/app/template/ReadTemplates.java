package fr.clepsydre.app.template;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.letter.TextsInForce;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.LetterKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Somebody reads the texts of letters, and what is to be said about them. */
@UseCase(Permission.SEE_TEMPLATES)
@ApplicationScoped
public class ReadTemplates {

    private static final List<String> LANGUAGES = List.of("fr", "en");

    @Inject
    private TemplateVersions versions;
    @Inject
    private TextsInForce texts;
    @Inject
    private TemplateProofs proofs;

    /** One a kind and language. A text in force whose file has faults is empty here; the letters say which. */
    public List<TemplateFile> all() {
        List<TemplateFile> files = new ArrayList<>();
        for (LetterKind kind : LetterKind.values()) {
            LANGUAGES.forEach(language -> files.add(file(kind, language)));
        }
        return files;
    }

    /** Empty for a language in which no letters are written. */
    public Optional<TemplateFile> find(LetterKind kind, String language) {
        return LANGUAGES.contains(language) ? Optional.of(file(kind, language)) : Optional.empty();
    }

    private TemplateFile file(LetterKind kind, String language) {
        Outcome<TextsInForce.Text> text = texts.text(kind, Locale.forLanguageTag(language));
        TextsInForce.Text inForce = text instanceof Outcome.Accepted<TextsInForce.Text> good
                ? good.value()
                : new TextsInForce.Text("", "");
        return new TemplateFile(kind, language, inForce, versions.of(kind, language));
    }

    /** What keeps the text from being printed. */
    public List<Refusal> faults(LetterKind kind, String language, String text) {
        return proofs.faults(kind, Locale.forLanguageTag(language), text);
    }

    /** What art. 34(2) misses and what is to be thought over; none as long as the text has faults. */
    public List<TemplateRemark> remarks(LetterKind kind, String language, String text) {
        return faults(kind, language, text).isEmpty() ? new TemplateCheck(proofs, kind, text).remarks() : List.of();
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
