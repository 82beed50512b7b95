package fr.clepsydre.app.template;

import fr.clepsydre.app.letter.TextsInForce;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.TemplateVersion;
import fr.clepsydre.domain.notification.version.Sha256;
import java.nio.charset.StandardCharsets;
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

    /**
     * What stands now, in few characters: another draft, another text of it or another text in force is another state. Who
     * writes says which state they saw, so that nobody's words are replaced unseen.
     */
    public String state() {
        return draft().or(this::proposed)
                .map(version -> version.number() + "-" + Sha256.of(version.text().getBytes(StandardCharsets.UTF_8)))
                .orElse("0-" + inForce.version());
    }

    /** As it is kept: one kind of line end. */
    public static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The number of the next draft. */
    int next() {
        return versions.stream().mapToInt(TemplateVersion::number).max().orElse(0) + 1;
    }

    private Optional<TemplateVersion> in(TemplateVersion.State state) {
        return versions.stream().filter(version -> version.state() == state).findFirst();
    }
}
