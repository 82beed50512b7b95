package fr.clepsydre.app.template;

import fr.clepsydre.app.letter.TextsInForce;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.TemplateVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The texts of letters with all that stands beside them. */
@ApplicationScoped
public class TemplateFiles {

    @Inject
    private TemplateVersions versions;
    @Inject
    private TextsInForce texts;

    TemplateFile read(LetterKind kind, String language) {
        return file(kind, language, versions.of(kind, language));
    }

    /** The same, held until the end of the transaction. */
    TemplateFile hold(LetterKind kind, String language) {
        return file(kind, language, versions.hold(kind, language));
    }

    private TemplateFile file(LetterKind kind, String language, List<TemplateVersion> all) {
        TextsInForce.Text inForce = texts.text(kind, Locale.forLanguageTag(language))
                instanceof Outcome.Accepted<TextsInForce.Text> good ? good.value() : new TextsInForce.Text("", "");
        return new TemplateFile(kind, language, inForce, all);
    }
}
