package fr.clepsydre.app.template;

import fr.clepsydre.app.letter.TextsInForce;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.TemplateVersion;
import fr.clepsydre.domain.notification.version.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The text in force: approved in the browser, else of the operator's file, else shipped. */
@ApplicationScoped
public class ApprovedTexts implements TextsInForce {

    private static final int SHOWN_OF_HASH = 12;

    @Inject
    private TemplateVersions versions;
    @Inject
    private TemplateProofs proofs;

    @Override
    public Outcome<Text> text(LetterKind kind, Locale language) {
        Optional<TemplateVersion> approved = versions.of(kind, language.getLanguage()).stream()
                .filter(version -> version.state() == TemplateVersion.State.APPROVED).findFirst();
        return approved.<Outcome<Text>>map(version -> Outcome.accepted(new Text(version.text(),
                        version.number() + "-" + hash(version.text()))))
                .orElseGet(() -> proofs.file(kind, language).map(text -> new Text(text, hash(text))));
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, SHOWN_OF_HASH);
    }
}
