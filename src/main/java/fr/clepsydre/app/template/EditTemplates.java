package fr.clepsydre.app.template;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.TemplateVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a kind of letters is written, and proposed to a second person. Everybody says which
 * {@linkplain TemplateFile#state state} they saw, and nobody's words are replaced or thrown away unseen.
 */
@UseCase(Permission.EDIT_TEMPLATES)
@ApplicationScoped
public class EditTemplates {

    @Inject
    private TemplateFiles texts;
    @Inject
    private TemplateVersions versions;
    @Inject
    private TemplateProofs proofs;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * Keeps the text as a draft, with whatever faults. Refuses with TEMPLATE_TOO_LONG, TEMPLATE_PROPOSED (number) while
     * a version waits for a second person, and CHANGED_MEANWHILE unless what stands now is what was seen.
     */
    public Outcome<TemplateVersion> write(LetterKind kind, String language, String seen, String text) {
        TemplateFile file = texts.hold(kind, language);
        String next = TemplateFile.lines(text);
        Optional<TemplateVersion> draft = file.draft();
        if (draft.isPresent() && draft.get().text().equals(next)) {
            return Outcome.accepted(draft.get());
        }
        return changed(file, seen).<Outcome<TemplateVersion>>map(Outcome::refused)
                .orElseGet(() -> written(file, next));
    }

    private Outcome<TemplateVersion> written(TemplateFile file, String text) {
        TemplateVersion begun = file.draft().orElseGet(() -> TemplateVersion.draft(file.kind(), file.language(),
                file.next(), "", me(), clock.instant()));
        return kept(begun.write(text, me(), clock.instant()));
    }

    private Outcome<TemplateVersion> kept(Outcome<TemplateVersion> outcome) {
        if (outcome instanceof Outcome.Accepted<TemplateVersion> accepted) {
            versions.save(accepted.value());
        }
        return outcome;
    }

    private TemplateVersion.Writer me() {
        return new TemplateVersion.Writer(caller.known().login(), caller.known().author().name());
    }

    private static Optional<Refusal> changed(TemplateFile file, String seen) {
        if (file.proposed().isPresent()) {
            return Optional.of(Refusal.of("TEMPLATE_PROPOSED", file.proposed().get().number()).at("text"));
        }
        return file.state().equals(seen) ? Optional.empty()
                : Optional.of(Refusal.of("CHANGED_MEANWHILE", file.state()).at("text"));
    }

    /**
     * Proposes the draft that was seen. Refuses with TEMPLATE_NOT_DRAFT when there is none, CHANGED_MEANWHILE, the faults
     * of the text, and TEMPLATE_INCOMPLETE (art. 34(2)).
     */
    public Outcome<TemplateVersion> propose(LetterKind kind, String language, String seen) {
        TemplateFile file = texts.hold(kind, language);
        Optional<Refusal> refusal = unseen(file, seen);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        TemplateVersion draft = file.draft().orElseThrow();
        TemplateReview review = TemplateReview.of(proofs, kind, language, draft.text());
        if (!review.faults().isEmpty()) {
            return new Outcome.Refused<>(review.faults());
        }
        return review.lacks() ? Outcome.refused(Refusal.of("TEMPLATE_INCOMPLETE").at("text"))
                : kept(draft.propose());
    }

    /** Throws the draft that was seen away. Refuses with TEMPLATE_NOT_DRAFT and CHANGED_MEANWHILE. */
    public Outcome<TemplateVersion> discard(LetterKind kind, String language, String seen) {
        TemplateFile file = texts.hold(kind, language);
        Optional<Refusal> refusal = unseen(file, seen);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        TemplateVersion draft = file.draft().orElseThrow();
        versions.remove(draft);
        return Outcome.accepted(draft);
    }

    private static Optional<Refusal> unseen(TemplateFile file, String seen) {
        return file.draft().isEmpty() ? Optional.of(Refusal.of("TEMPLATE_NOT_DRAFT", 0)) : changed(file, seen);
    }

    /**
     * Begins a draft with the text of an earlier version, or of the file (0). Refuses with NOT_FOUND, as {@link #write}
     * does, and with TEMPLATE_DRAFTED (name) where another text would be lost: a draft is discarded first.
     */
    public Outcome<TemplateVersion> startFrom(LetterKind kind, String language, String seen, int number) {
        TemplateFile file = texts.hold(kind, language);
        Optional<String> text = earlier(file, number);
        if (text.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", number));
        }
        Optional<Refusal> refusal = file.draft().filter(draft -> !draft.text().equals(text.get()))
                .map(draft -> Refusal.of("TEMPLATE_DRAFTED", draft.by().name()).at("text"))
                .or(() -> changed(file, seen));
        return refusal.<Outcome<TemplateVersion>>map(Outcome::refused)
                .orElseGet(() -> written(file, text.get()));
    }

    private Optional<String> earlier(TemplateFile file, int number) {
        if (number == 0) {
            return proofs.file(file.kind(), Locale.forLanguageTag(file.language())) instanceof Outcome.Accepted<String> text
                    ? Optional.of(text.value()) : Optional.empty();
        }
        return file.versions().stream().filter(version -> version.number() == number).findFirst()
                .map(TemplateVersion::text);
    }
}
