package fr.clepsydre.store.letter;

import static fr.clepsydre.store.letter.LetterCases.approved;
import static fr.clepsydre.store.letter.LetterCases.file;
import static fr.clepsydre.store.letter.LetterCases.manifest;
import static fr.clepsydre.store.letter.LetterCases.ordered;
import static fr.clepsydre.store.letter.LetterCases.people;
import static fr.clepsydre.store.letter.LetterCases.printed;
import static fr.clepsydre.store.letter.LetterCases.released;
import static fr.clepsydre.store.letter.LetterCases.run;
import static fr.clepsydre.store.letter.LetterCases.text;
import static fr.clepsydre.store.letter.LetterCases.withPeople;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.letter.ApproveLetters;
import fr.clepsydre.app.letter.ControlLetters;
import fr.clepsydre.app.letter.LetterBatches;
import fr.clepsydre.app.letter.LetterOption;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.LetterWork;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.app.letter.PrintingRules;
import fr.clepsydre.app.letter.ProofLetter;
import fr.clepsydre.app.letter.ReadLetters;
import fr.clepsydre.app.letter.ReadProof;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.ProofReason;
import fr.clepsydre.domain.letter.RunKind;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.LeakedFile;
import fr.clepsydre.store.MeddledSteps;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs of letters from the order to the end: approval, pauses, stops, several workers. */
class RunsIT {

    private static final String SAMPLE = "/people/patients-1000.csv";

    @EachDatabase
    void after_a_stop_a_run_goes_on_with_the_next_file_and_gives_the_same_bytes(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 20, LeakedFile.bytes(SAMPLE));
        UUID id = released(leaked);
        leaked.print(new HaltedSteps(leaked, 9));
        LetterRun half = run(leaked, id);
        assertEquals(WorkState.RUNNING, half.state());
        assertTrue(half.reached().batches() > 0 && half.reached().processed() < half.reached().total());
        byte[] before = file(leaked, id, 1);
        leaked.doStep(leaked.use(new LetterWork())::freeOwn);
        leaked.print();
        LetterRun whole = run(leaked, id);
        assertEquals(WorkState.DONE, whole.state());
        assertEquals(whole.reached().total(), whole.reached().processed());
        assertArrayEquals(before, file(leaked, id, 1));
        assertEquals(whole.reached().letters(),
                manifest(leaked, id).stream().filter(line -> !line[1].isEmpty()).count());
    }

    @EachDatabase
    void a_paused_run_goes_on_after_a_restart_too_but_not_by_itself(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 20, LeakedFile.bytes(SAMPLE));
        ControlLetters control = leaked.use(new ControlLetters());
        UUID id = released(leaked);
        leaked.print(new MeddledSteps(leaked, 9, () -> accepted(leaked, () -> control.pause(id))));
        LetterRun paused = run(leaked, id);
        assertEquals(WorkState.PAUSED, paused.state());
        assertTrue(paused.reached().batches() > 0 && paused.reached().processed() < paused.reached().total());
        byte[] before = file(leaked, id, 1);
        leaked.doStep(leaked.use(new LetterWork())::freeOwn);
        leaked.print();
        assertEquals(paused.reached(), run(leaked, id).reached());
        accepted(leaked, () -> control.resume(id));
        leaked.print();
        LetterRun whole = run(leaked, id);
        assertEquals(WorkState.DONE, whole.state());
        assertEquals(whole.reached().total(), whole.reached().processed());
        assertArrayEquals(before, file(leaked, id, 1));
        assertEquals("WORK_MOVED_ON", leaked.step(() -> control.cancel(id)).refusals().get(0).code());
    }

    @EachDatabase
    void a_run_that_is_resumed_before_it_noticed_the_pause_is_printed_once(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 20, LeakedFile.bytes(SAMPLE));
        ControlLetters control = leaked.use(new ControlLetters());
        UUID id = released(leaked);
        leaked.print(new MeddledSteps(leaked, 9, () -> {
            accepted(leaked, () -> control.pause(id));
            accepted(leaked, () -> control.resume(id));
        }));
        LetterRun whole = run(leaked, id);
        assertEquals(WorkState.DONE, whole.state());
        assertEquals(whole.reached().total(), manifest(leaked, id).size());
        assertEquals(whole.reached().total(), whole.reached().processed());
    }

    @EachDatabase
    void a_cancelled_run_keeps_its_files_and_makes_room_for_the_next(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 20, LeakedFile.bytes(SAMPLE));
        ControlLetters control = leaked.use(new ControlLetters());
        UUID id = released(leaked);
        leaked.print(new MeddledSteps(leaked, 9, () -> accepted(leaked, () -> control.cancel(id))));
        LetterRun cancelled = run(leaked, id);
        assertEquals(WorkState.CANCELLED, cancelled.state());
        assertTrue(cancelled.reached().batches() > 0);
        assertTrue(file(leaked, id, 1).length > 0);
        assertEquals(WorkState.DONE, run(leaked, printed(leaked)).state());
        LetterRun second = leaked.step(() -> leaked.use(new ReadLetters()).overview()).get(0);
        assertEquals(cancelled.reached().letters(), second.reached().leftOut());
        var other = leaked.useAs(KnownCaller.managerOf("459900015"), new ControlLetters());
        assertEquals("NOT_FOUND", leaked.step(() -> other.cancel(id)).refusals().get(0).code());
    }

    private static void accepted(LeakedFile leaked, Supplier<Outcome<LetterRun>> deed) {
        assertEquals(List.of(), leaked.step(deed).refusals());
    }

    @EachDatabase
    void nothing_is_printed_before_a_second_person_has_approved_the_proof(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 20, LeakedFile.bytes(SAMPLE));
        UUID id = ordered(leaked);
        leaked.print();
        LetterRun frozen = run(leaked, id);
        assertEquals(WorkState.QUEUED, frozen.state());
        assertTrue(frozen.awaitsApproval() && frozen.reached().total() > 0);
        assertEquals(0, frozen.reached().letters());
        ApproveLetters own = leaked.use(new ApproveLetters());
        assertEquals("OWN_RUN", code(leaked, () -> own.decide(id, LetterRun.Verdict.APPROVED, "")));
        ApproveLetters other = leaked.useAs(KnownCaller.managerOf("459900015"), new ApproveLetters());
        assertEquals("NOT_FOUND", code(leaked, () -> other.decide(id, LetterRun.Verdict.APPROVED, "")));
        ApproveLetters reviewer = leaked.useAs(KnownCaller.reviewer(), new ApproveLetters());
        assertEquals("REASON_MISSING", code(leaked, () -> reviewer.decide(id, LetterRun.Verdict.REFUSED, " ")));
        accepted(leaked, () -> reviewer.decide(id, LetterRun.Verdict.REFUSED, "La date est fausse."));
        leaked.print();
        LetterRun refused = run(leaked, id);
        assertEquals(WorkState.CANCELLED, refused.state());
        assertEquals("La date est fausse.", refused.decision().orElseThrow().comment());
        assertEquals(0, refused.reached().letters());
        assertEquals("WORK_MOVED_ON", code(leaked, () -> reviewer.decide(id, LetterRun.Verdict.APPROVED, "")));
    }

    @EachDatabase
    void the_proof_has_the_extremes_and_says_why_each_was_chosen(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 20, people("M.;Ng;An;01/01/1950;;1 rue A;35000;RENNES;;",
                "Mme;Nguyễn;Văn Đức;17/05/1970;;1 rue B;35200;RENNES;A+;",
                "Mme;Le Goff-Kermarrec;Anne-Sophie;17/05/1970;;1 rue C;35200;RENNES;A+;Dr X",
                ";L'Hostis;Léo;17/05/2015;;1 rue D;35200;RENNES;;"));
        UUID id = released(leaked);
        List<ProofLetter> proof = leaked.step(() -> leaked.use(new ReadProof()).letters(id));
        assertEquals(List.of(1, 2, 3, 4), proof.stream().map(ProofLetter::sequence).sorted().toList());
        assertTrue(proof.get(0).reasons().contains(ProofReason.SHORTEST), proof::toString);
        Set<ProofReason> reasons = proof.stream().flatMap(letter -> letter.reasons().stream())
                .collect(Collectors.toSet());
        assertTrue(reasons.containsAll(Set.of(ProofReason.LONGEST_NAME, ProofReason.MINOR, ProofReason.RARE_LETTERS,
                ProofReason.HYPHENS, ProofReason.APOSTROPHE, ProofReason.ALL_FLAGS, ProofReason.ONE_FLAG)));
        String all = text(leaked.step(() -> leaked.use(new ReadProof()).file(id)).orElseThrow().content());
        assertTrue(all.contains("Nguyễn") && all.contains("Hostis"), all);
    }

    @EachDatabase
    void a_later_run_takes_only_people_who_have_had_no_letter_unless_told(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 20, people("Mme;Un;Anne;17/05/1970;;1 rue A;35000;RENNES;A+;",
                "M.;Sanrue;Jean;01/01/1961;;;35200;RENNES;;"));
        printed(leaked);
        LetterRun second = run(leaked, order(leaked, new LetterOrder(RunKind.FIRST, "fr", Optional.empty(), Set.of(),
                List.of(), LetterOrder.Channel.PAGE)));
        assertEquals(List.of(WorkState.DONE, 1L, 1L), List.of(second.state(), second.reached().total(),
                second.reached().leftOut()));
        LetterRun again = run(leaked, order(leaked, LetterOrder.first("fr", Optional.empty())
                .with(LetterOption.AGAIN)));
        assertEquals(2, again.reached().total());
        assertEquals(0, again.reached().leftOut());
        approved(leaked);
        leaked.print();
        LetterRun more = run(leaked, order(leaked, new LetterOrder(RunKind.SECOND, "fr", Optional.empty(), Set.of(),
                List.of(), LetterOrder.Channel.PAGE)));
        assertEquals(1, more.reached().total(), "those only who had a first letter");
    }

    @EachDatabase
    void a_reprint_writes_to_the_chosen_alone(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 20, people("Mme;Un;Anne;17/05/1970;;1 rue A;35000;RENNES;A+;",
                "M.;Deux;Jean;01/01/1961;;2 rue A;35200;RENNES;;"));
        List<String[]> lines = manifest(leaked, printed(leaked));
        LetterOrder nobody = new LetterOrder(RunKind.REPRINT, "fr", Optional.empty(), Set.of(),
                List.of("L-0000-0000-0"), LetterOrder.Channel.PAGE);
        assertEquals("LETTERS_UNKNOWN", code(leaked, () -> leaked.use(new PrintLetters()).start(LeakedFile.INCIDENT,
                LeakedFile.FIRST, nobody)));
        UUID id = order(leaked, new LetterOrder(RunKind.REPRINT, "fr", Optional.empty(), Set.of(),
                List.of(lines.get(1)[0]), LetterOrder.Channel.PAGE));
        approved(leaked);
        leaked.print();
        List<String[]> reprinted = manifest(leaked, id);
        assertEquals(List.of("35200"), reprinted.stream().map(line -> line[4]).toList());
        assertTrue(!reprinted.get(0)[0].equals(lines.get(1)[0]), "a reference of its own");
    }

    @EachDatabase
    void what_another_server_holds_is_left_alone_until_its_signs_of_life_stop(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 50, LeakedFile.bytes(SAMPLE));
        UUID id = released(leaked);
        leaked.step(() -> leaked.part(BatchStore.class).claimBatch(elsewhere(60)));
        leaked.print();
        LetterRun held = run(leaked, id);
        assertEquals(WorkState.RUNNING, held.state());
        assertEquals(held.reached().total() - held.reached().processed(), 50);
        leaked.doStep(() -> leaked.part(BatchStore.class).beat(elsewhere(-1)));
        leaked.print();
        assertEquals(WorkState.DONE, run(leaked, id).state());
    }

    private static LetterBatches.Claimant elsewhere(long seconds) {
        return new LetterBatches.Claimant("elsewhere", LeakedFile.NOW,
                LeakedFile.NOW.plusSeconds(seconds));
    }

    @EachDatabase
    void a_freeze_that_was_cut_short_gives_the_same_letters_again(Database database) throws Exception {
        LeakedFile leaked = withPeople(database, 20, LeakedFile.bytes(SAMPLE));
        UUID id = ordered(leaked);
        int cut = 7;
        var worker = leaked.use(new LetterWork()).worker();
        RuntimeException broken = new IllegalStateException("cut short");
        assertThrows(IllegalStateException.class, () ->
                worker.next(new MeddledSteps(leaked, cut, () -> {
                    throw broken;
                })));
        long number = run(leaked, id).number();
        List<String> before = ids(leaked, number);
        assertTrue(!before.isEmpty());
        leaked.doStep(leaked.use(new LetterWork())::freeOwn);
        leaked.print();
        assertEquals(before, ids(leaked, number).subList(0, before.size()));
        assertTrue(run(leaked, id).awaitsApproval());
    }

    private static List<String> ids(LeakedFile leaked, long run) {
        return leaked.step(() -> leaked.part(LetterStore.class).some(run, 1, 1_000_000)).stream()
                .map(letter -> letter.id()).toList();
    }

    private static UUID order(LeakedFile leaked, LetterOrder order) {
        Outcome<UUID> outcome = leaked.step(() ->
                leaked.use(new PrintLetters()).start(LeakedFile.INCIDENT, LeakedFile.FIRST, order));
        assertEquals(List.of(), outcome.refusals());
        leaked.print();
        return ((Outcome.Accepted<UUID>) outcome).value();
    }

    private static String code(LeakedFile leaked, Supplier<? extends Outcome<?>> deed) {
        Outcome<?> outcome = leaked.step(deed::get);
        return outcome.refusals().isEmpty() ? "" : outcome.refusals().get(0).code();
    }

    @Test
    void two_servers_on_one_postgresql_share_a_run_and_print_each_letter_once() throws Exception {
        LeakedFile here = withPeople(Database.POSTGRESQL, 5, LeakedFile.bytes(SAMPLE));
        LeakedFile there = new LeakedFile(here.store(), 5, new PrintingRules("there", 1, false));
        UUID id = released(here);
        var counted = new int[2];
        var other = CompletableFuture.runAsync(() -> there.print(counting(there, counted, 1)));
        here.print(counting(here, counted, 0));
        other.join();
        here.print();
        LetterRun run = run(here, id);
        assertEquals(WorkState.DONE, run.state());
        assertEquals(run.reached().total(), run.reached().processed());
        List<String> ids = manifest(here, id).stream().map(line -> line[0]).toList();
        assertEquals(run.reached().total(), ids.stream().distinct().count());
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertTrue(counted[0] > 5 && counted[1] > 5, () -> "steps " + counted[0] + " and " + counted[1]);
    }

    private static Background.Steps counting(LeakedFile server, int[] counted, int at) {
        return new Background.Steps() {
            @Override
            public <T> T step(Supplier<T> step) {
                counted[at]++;
                return server.step(step);
            }

            @Override
            public boolean stopping() {
                return false;
            }
        };
    }
}
