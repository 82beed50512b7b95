package fr.clepsydre.app.template;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.letter.TextsInForce;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.TemplateVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The text of a kind of letters is written, and proposed to a second person. */
@UseCase(Permission.EDIT_TEMPLATES)
@ApplicationScoped
public class EditTemplates {

    @Inject
    private TemplateVersions versions;
    @Inject
    private TextsInForce texts;
    @Inject
    private TemplateProofs proofs;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * Keeps the text as a draft, with whatever faults. Refuses with TEMPLATE_TOO_LONG, TEMPLATE_PROPOSED (number) while
     * a version waits for a second person, and CHANGED_MEANWHILE when somebody else has written, thrown away or
     * proposed it since.
     *
     * @param seen the text of the draft that stood on the page; empty when there was none
     */
    public Outcome<TemplateVersion> write(LetterKind kind, String language, String seen, String text) {
        List<TemplateVersion> all = versions.hold(kind, language);
        Optional<TemplateVersion> draft = in(all, TemplateVersion.State.DRAFT);
        Optional<TemplateVersion> waiting = in(all, TemplateVersion.State.PROPOSED);
        if (waiting.isPresent()) {
            return Outcome.refused(Refusal.of("TEMPLATE_PROPOSED", waiting.get().number()));
        }
        // No draft is a state as well: one that was thrown away or approved meanwhile does not rise again by a stale page.
        String stands = draft.map(TemplateVersion::text).orElse("");
        if (!stands.equals(normal(seen)) && !stands.equals(normal(text))) {
            return Outcome.refused(Refusal.of("CHANGED_MEANWHILE", draft.map(by -> by.by().name()).orElse(""))
                    .at("text"));
        }
        TemplateVersion begun = draft.orElseGet(() -> TemplateVersion.draft(kind, language, next(all), "", me(),
                clock.instant()));
        return kept(begun.write(normal(text), me(), clock.instant()));
    }

    private static String normal(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int next(List<TemplateVersion> all) {
        return all.stream().mapToInt(TemplateVersion::number).max().orElse(0) + 1;
    }

    /**
     * Proposes the draft. Refuses with TEMPLATE_NOT_DRAFT when there is none, with the faults of the text, and with
     * TEMPLATE_INCOMPLETE (art. 34(2), the codes of what is missing).
     */
    public Outcome<TemplateVersion> propose(LetterKind kind, String language) {
        Optional<TemplateVersion> draft = in(versions.hold(kind, language), TemplateVersion.State.DRAFT);
        if (draft.isEmpty()) {
            return Outcome.refused(Refusal.of("TEMPLATE_NOT_DRAFT", 0));
        }
        List<Refusal> faults = proofs.faults(kind, Locale.forLanguageTag(language), draft.get().text());
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        boolean lacks = new TemplateCheck(proofs, kind, draft.get().text()).remarks().stream()
                .anyMatch(remark -> remark.weight() == TemplateRemark.Weight.MISSING);
        return lacks ? Outcome.refused(Refusal.of("TEMPLATE_INCOMPLETE").at("text")) : kept(draft.get().propose());
    }

    /** Throws the draft away. Refuses with TEMPLATE_NOT_DRAFT. */
    public Outcome<TemplateVersion> discard(LetterKind kind, String language) {
        Optional<TemplateVersion> draft = in(versions.hold(kind, language), TemplateVersion.State.DRAFT);
        draft.ifPresent(versions::remove);
        return draft.<Outcome<TemplateVersion>>map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusal.of("TEMPLATE_NOT_DRAFT", 0)));
    }

    /** Begins a draft with the text of an earlier version, or of the file (0). Refuses with NOT_FOUND,
     * TEMPLATE_DRAFTED (who wrote it) as long as there is a draft, or as {@link #write}. */
    public Outcome<TemplateVersion> startFrom(LetterKind kind, String language, int number) {
        List<TemplateVersion> all = versions.hold(kind, language);
        Optional<String> text = number == 0
                ? proofs.file(kind, Locale.forLanguageTag(language)) instanceof Outcome.Accepted<String> file
                        ? Optional.of(file.value()) : Optional.empty()
                : all.stream().filter(version -> version.number() == number).findFirst().map(TemplateVersion::text);
        if (text.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", number));
        }
        Optional<TemplateVersion> draft = in(all, TemplateVersion.State.DRAFT);
        return draft.isPresent()
                ? Outcome.refused(Refusal.of("TEMPLATE_DRAFTED", draft.get().by().name()))
                : write(kind, language, "", text.get());
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

    private static Optional<TemplateVersion> in(List<TemplateVersion> all, TemplateVersion.State state) {
        return all.stream().filter(version -> version.state() == state).findFirst();
    }
}
