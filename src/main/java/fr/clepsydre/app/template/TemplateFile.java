package fr.clepsydre.app.template;

import fr.clepsydre.app.letter.TextsInForce;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.TemplateVersion;
import java.util.List;
import java.util.Optional;

/**
 * All about the text of a kind of letters in one language.
 *
 * @param inForce  what letters are printed from now
 * @param versions the newest first
 */
public record TemplateFile(LetterKind kind, String language, TextsInForce.Text inForce, List<TemplateVersion> versions) {

    public TemplateFile {
        versions = List.copyOf(versions);
    }

    /** What is being written. */
    public Optional<TemplateVersion> draft() {
        return in(TemplateVersion.State.DRAFT);
    }

    /** What waits for a second person. */
    public Optional<TemplateVersion> proposed() {
        return in(TemplateVersion.State.PROPOSED);
    }

    /** What was approved here; empty when the text in force is that of a file. */
    public Optional<TemplateVersion> approved() {
        return in(TemplateVersion.State.APPROVED);
    }

    /** What is worked on: the draft, else what is proposed, else what is in force. */
    public String text() {
        return draft().or(this::proposed).map(TemplateVersion::text).orElse(inForce.text());
    }

    private Optional<TemplateVersion> in(TemplateVersion.State state) {
        return versions.stream().filter(version -> version.state() == state).findFirst();
    }
}
