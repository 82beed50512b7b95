package fr.clepsydre.app.letter;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.app.laboratory.Directory;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.app.people.Imports;
import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.LetterSetting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The letters of art. 34 are ordered for one laboratory: what they say and to whom is frozen, then printed. */
@UseCase(Permission.PRINT_LETTERS)
@ApplicationScoped
public class PrintLetters {

    @Inject
    private Incidents incidents;
    @Inject
    private Involvements involvements;
    @Inject
    private Directory directory;
    @Inject
    private Imports imports;
    @Inject
    private People people;
    @Inject
    private LetterRuns runs;
    @Inject
    private LetterPrinter printer;
    @Inject
    private Printings printings;
    @Inject
    private CaseHistory history;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * Orders a run. Refuses with NOT_FOUND, LANGUAGE_UNKNOWN (language), NO_PEOPLE, WHAT_HAPPENED_UNKNOWN (art. 34(2)
     * with 33(3)(a): at communicationContent and description), IMPORT_RUNNING (id) or RUN_RUNNING (id), and with the
     * faults of the template.
     *
     * @param language {@code fr} or {@code en}
     * @param date     printed on the letters; today, where the laboratory is, if empty
     * @return the id of the run
     */
    public Outcome<UUID> start(Reference reference, String finess, String language, Optional<LocalDate> date) {
        // Held, so that of two orders at once one waits for the other and is then refused.
        Optional<Involvement> involvement = involvements.findForChange(reference, finess, caller.scope());
        Optional<Incident> incident = incidents.find(reference, caller.scope());
        Optional<Laboratory> laboratory = directory.find(finess);
        if (involvement.isEmpty() || incident.isEmpty() || laboratory.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference, finess));
        }
        Optional<LetterWords> words = LetterWords.in(language);
        Optional<Refusal> obstacle = words.isEmpty()
                ? Optional.of(Refusal.of("LANGUAGE_UNKNOWN", language).at("language"))
                : obstacle(reference, finess);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        LocalDate dated = date.orElseGet(() -> LocalDate.ofInstant(clock.instant(), involvement.get().zone()));
        SharedPart part = SharedPart.of(incident.get(), involvement.get(), laboratory.get(), words.orElseThrow());
        Outcome<LetterRuns.Frozen> outcome = frozen(part, dated);
        return outcome instanceof Outcome.Accepted<LetterRuns.Frozen> frozen
                ? Outcome.accepted(order(part, frozen.value()))
                : new Outcome.Refused<>(outcome.refusals());
    }

    private Optional<Refusal> obstacle(Reference reference, String finess) {
        Optional<Refusal> read = imports.unfinished().stream().filter(other -> other.incident().equals(reference))
                .findFirst().map(other -> Refusal.of("IMPORT_RUNNING", other.id()));
        Optional<Refusal> printed = runs.of(reference, finess).stream().filter(other -> !other.state().isOver())
                .findFirst().map(other -> Refusal.of("RUN_RUNNING", other.id()));
        return read.or(() -> printed).or(() -> people.counts(reference, finess).people() > 0
                ? Optional.empty()
                : Optional.of(Refusal.of("NO_PEOPLE")));
    }

    /** Laid out once here, so that what cannot be printed is said now and not in the background. */
    private Outcome<LetterRuns.Frozen> frozen(SharedPart part, LocalDate date) {
        Outcome<LetterSetting> setting = part.on(date);
        if (!(setting instanceof Outcome.Accepted<LetterSetting> shared)) {
            return new Outcome.Refused<>(setting.refusals());
        }
        Outcome<String> template = printer.template(LetterKind.ADULT, part.words().language());
        if (!(template instanceof Outcome.Accepted<String> text)) {
            return new Outcome.Refused<>(template.refusals());
        }
        Outcome<LetterPrinter.Ready> ready = printer.open(Map.of(LetterKind.ADULT, text.value()), shared.value());
        return ready.refusals().isEmpty()
                ? Outcome.accepted(new LetterRuns.Frozen(text.value(), shared.value()))
                : new Outcome.Refused<>(ready.refusals());
    }

    private UUID order(SharedPart part, LetterRuns.Frozen frozen) {
        Involvement involvement = part.involvement();
        LetterRun.Case of = new LetterRun.Case(involvement.incident(), involvement.finess(), part.laboratory().name());
        LetterRun run = new LetterRun(UUID.randomUUID(), of, part.words().language().getLanguage(),
                frozen.setting().date(), printer.lettersInBatch(), WorkState.QUEUED,
                LetterRun.Reached.NOTHING, Map.of(), clock.instant(), caller.known().author(),
                Optional.empty(), Optional.empty(), Optional.empty());
        runs.add(run, frozen);
        history.append(of.incident(), Optional.of(of.finess()), List.of(run.fact()), caller.known(), clock.instant());
        printings.start(run);
        return run.id();
    }
}
