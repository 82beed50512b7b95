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
import fr.clepsydre.app.reminder.MailPost;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.LetterSetting;
import fr.clepsydre.domain.letter.Picture;
import fr.clepsydre.domain.letter.RunKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The letters of art. 34 are ordered for one laboratory: what they say and to whom is frozen, then printed. */
@UseCase(Permission.PRINT_LETTERS)
@ApplicationScoped
public class PrintLetters {

    /** Few, so that progress shows and little is left open by a crash. */
    private static final int MESSAGES_IN_BATCH = 20;
    private static final Letter PROBE = new Letter(LetterId.of(0), List.of(), "", List.of(), Set.of());

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
    private TextsInForce texts;
    @Inject
    private Letters letters;
    @Inject
    private Signatures signatures;
    @Inject
    private PrintingRules rules;
    @Inject
    private MailPost post;
    @Inject
    private LetterBell bell;
    @Inject
    private CaseHistory history;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * Orders a run. Refuses with NOT_FOUND, LANGUAGE_UNKNOWN (language), NO_PEOPLE, WHAT_HAPPENED_UNKNOWN (art. 34(2)
     * with 33(3)(a): at communicationContent and description), IMPORT_RUNNING (id) or RUN_RUNNING (id), LETTERS_UNKNOWN
     * when a reprint names none of this laboratory's, MAIL_NOT_CONFIGURED for e-mails where the operator has set no mail server, and with the faults of the
     * template.
     *
     * @return the id of the run
     */
    public Outcome<UUID> start(Reference reference, String finess, LetterOrder order) {
        // Held, so that of two orders at once one waits for the other and is then refused.
        Optional<Involvement> involvement = involvements.findForChange(reference, finess, caller.scope());
        Optional<Incident> incident = incidents.find(reference, caller.scope());
        Optional<Laboratory> laboratory = directory.find(finess);
        if (involvement.isEmpty() || incident.isEmpty() || laboratory.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference, finess));
        }
        Optional<LetterWords> words = LetterWords.in(order.language());
        Optional<Refusal> obstacle = words.isEmpty()
                ? Optional.of(Refusal.of("LANGUAGE_UNKNOWN", order.language()).at("language"))
                : obstacle(reference, finess);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        SharedPart part = SharedPart.of(incident.get(), involvement.get(), laboratory.get(), words.orElseThrow());
        Outcome<LetterRuns.Frozen> outcome = frozen(part, order);
        return outcome instanceof Outcome.Accepted<LetterRuns.Frozen> frozen
                ? Outcome.accepted(order(part, order, frozen.value()))
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
    private Outcome<LetterRuns.Frozen> frozen(SharedPart part, LetterOrder order) {
        Involvement concerned = part.involvement();
        if (order.kind() == RunKind.EMAIL && !post.isOpen()) {
            return Outcome.refused(Refusal.of("MAIL_NOT_CONFIGURED").at("kind"));
        }
        Set<Long> chosen = chosen(concerned, order);
        if (order.kind() == RunKind.REPRINT && chosen.isEmpty()) {
            return Outcome.refused(Refusal.of("LETTERS_UNKNOWN").at("letters"));
        }
        LocalDate dated = order.date().orElseGet(() -> LocalDate.ofInstant(clock.instant(), concerned.zone()));
        Outcome<LetterSetting> setting = part.on(dated);
        if (!(setting instanceof Outcome.Accepted<LetterSetting> shared)) {
            return new Outcome.Refused<>(setting.refusals());
        }
        Outcome<Map<LetterKind, LetterRuns.Template>> templates = templates(order.kind(), part.words());
        if (!(templates instanceof Outcome.Accepted<Map<LetterKind, LetterRuns.Template>> texts)) {
            return new Outcome.Refused<>(templates.refusals());
        }
        LetterSetting signed = shared.value().signed(signatures.find(concerned.incident(), concerned.finess())
                .map(Picture::new).orElse(Picture.NONE));
        LetterRuns.Frozen frozen = new LetterRuns.Frozen(texts.value(), signed, part.words().all(), chosen);
        List<Refusal> faults = order.kind() == RunKind.EMAIL
                ? printer.message(frozen.texts().get(LetterKind.EMAIL), signed, PROBE).refusals()
                : printer.open(frozen.texts(), signed).refusals();
        return faults.isEmpty() ? Outcome.accepted(frozen) : new Outcome.Refused<>(faults);
    }

    private Set<Long> chosen(Involvement involvement, LetterOrder order) {
        return order.chosen().isEmpty() ? Set.of() : letters.people(involvement.incident(), involvement.finess(),
                order.chosen().stream().flatMap(id -> LetterId.code(id).stream()).toList());
    }

    private Outcome<Map<LetterKind, LetterRuns.Template>> templates(RunKind kind, LetterWords words) {
        Map<LetterKind, LetterRuns.Template> found = new EnumMap<>(LetterKind.class);
        for (LetterKind template : kind.templates()) {
            Outcome<TextsInForce.Text> text = texts.text(template, words.language());
            if (!(text instanceof Outcome.Accepted<TextsInForce.Text> good)) {
                return new Outcome.Refused<>(text.refusals());
            }
            found.put(template, new LetterRuns.Template(good.value().text(), good.value().version()));
        }
        return Outcome.accepted(found);
    }

    private UUID order(SharedPart part, LetterOrder asked, LetterRuns.Frozen frozen) {
        Involvement involvement = part.involvement();
        LetterRun.Case of = new LetterRun.Case(involvement.incident(), involvement.finess(), part.laboratory().name());
        Set<LetterOption> options = new HashSet<>(asked.options());
        // What is sent cannot be held back at the door: never without a second person.
        if (rules.unattended() && asked.channel() == LetterOrder.Channel.API && asked.kind() != RunKind.EMAIL) {
            options.add(LetterOption.UNATTENDED);
        } else {
            options.remove(LetterOption.UNATTENDED);
        }
        LetterRun.Order order = new LetterRun.Order(asked.kind(), asked.language(), frozen.setting().date(),
                asked.kind() == RunKind.EMAIL ? MESSAGES_IN_BATCH : printer.lettersInBatch(), options);
        LetterRun run = new LetterRun(UUID.randomUUID(), 0, of, order, WorkState.QUEUED, LetterRun.Reached.NOTHING,
                Map.of(), clock.instant(), caller.known().author(), Optional.empty(), LetterRun.Times.NOT_YET,
                Optional.empty());
        runs.add(run, frozen);
        List<Change> facts = run.unattended() ? List.of(run.fact(), run.fact("UNATTENDED")) : List.of(run.fact());
        history.append(of.incident(), Optional.of(of.finess()), facts, caller.known(), clock.instant());
        bell.ring();
        return run.id();
    }
}
