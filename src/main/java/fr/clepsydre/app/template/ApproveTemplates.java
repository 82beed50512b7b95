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
import java.util.List;
import java.util.Optional;

/** A second person puts a text of letters in force, or sends it back; what was in force before is retired. */
@UseCase(Permission.APPROVE_TEMPLATES)
@ApplicationScoped
public class ApproveTemplates {

    @Inject
    private TemplateVersions versions;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** Refuses with TEMPLATE_NOT_PROPOSED or OWN_TEMPLATE; letters ordered from now on are printed from it. */
    public Outcome<TemplateVersion> approve(LetterKind kind, String language, int number) {
        List<TemplateVersion> all = versions.hold(kind, language);
        Outcome<TemplateVersion> outcome = find(all, number)
                .map(version -> version.approve(me(), clock.instant()))
                .orElseGet(() -> Outcome.refused(Refusal.of("TEMPLATE_NOT_PROPOSED", number)));
        if (outcome instanceof Outcome.Accepted<TemplateVersion> approved) {
            all.stream().filter(version -> version.state() == TemplateVersion.State.APPROVED)
                    .forEach(version -> versions.save(version.retired()));
            versions.save(approved.value());
        }
        return outcome;
    }

    /** Refuses with TEMPLATE_NOT_PROPOSED, OWN_TEMPLATE or REASON_MISSING. */
    public Outcome<TemplateVersion> refuse(LetterKind kind, String language, int number, String reason) {
        Outcome<TemplateVersion> outcome = find(versions.hold(kind, language), number)
                .map(version -> version.refuse(me(), clock.instant(), reason))
                .orElseGet(() -> Outcome.refused(Refusal.of("TEMPLATE_NOT_PROPOSED", number)));
        if (outcome instanceof Outcome.Accepted<TemplateVersion> refused) {
            versions.save(refused.value());
        }
        return outcome;
    }

    private static Optional<TemplateVersion> find(List<TemplateVersion> all, int number) {
        return all.stream().filter(version -> version.number() == number).findFirst();
    }

    private TemplateVersion.Writer me() {
        return new TemplateVersion.Writer(caller.known().login(), caller.known().author().name());
    }
}
