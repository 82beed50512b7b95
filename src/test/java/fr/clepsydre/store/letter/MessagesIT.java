package fr.clepsydre.store.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.delivery.ReadDelivery;
import fr.clepsydre.app.delivery.RecordReturns;
import fr.clepsydre.app.letter.ControlLetters;
import fr.clepsydre.app.letter.LetterOption;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.LetterWork;
import fr.clepsydre.app.letter.MessageWorker;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.app.letter.PrintingRules;
import fr.clepsydre.app.letter.ReadProof;
import fr.clepsydre.app.letter.SettleMessages;
import fr.clepsydre.app.reminder.MailFailure;
import fr.clepsydre.app.reminder.MailPost;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.LetterState;
import fr.clepsydre.domain.letter.Reach;
import fr.clepsydre.domain.letter.ReturnReason;
import fr.clepsydre.domain.letter.RunKind;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.LeakedFile;
import fr.clepsydre.store.TestStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Messages to those whose e-mail address is known: each once, whatever breaks. */
class MessagesIT {

    private static final String FILE = """
            finess;civilite;nom;prenom;date_naissance;nir;adresse1;code_postal;commune;email;groupe_sanguin
            279900005;M;MARTIN;Paul;01/02/1970;;1 RUE A;35000;RENNES;paul@exemple.fr;A+
            279900005;MME;DURAND;Anne;01/02/1971;;2 RUE A;35000;RENNES;anne@exemple.fr;
            279900005;MME;PETIT;Zoe;01/02/1972;;3 RUE A;35000;RENNES;;A+
            279900005;MME;ROUX;Lea;01/02/1973;;4 RUE A;35000;RENNES;lea@;A+
            279900005;M;FAURE;Luc;01/02/1974;;;;;luc@exemple.fr;A+
            """;

    private LeakedFile leaked;
    private UUID run;
    private boolean rested;

    private void released(Database database) throws IOException {
        leaked = LetterCases.withPeople(database, 2, FILE.getBytes(StandardCharsets.UTF_8));
        run = ordered();
        leaked.print();
        LetterCases.approved(leaked);
        leaked.print();
        assertEquals(WorkState.RUNNING, state(), "the press leaves messages alone");
    }

    private UUID ordered() {
        return value(order(LetterOrder.Channel.PAGE));
    }

    private Outcome<UUID> order(LetterOrder.Channel channel) {
        return leaked.step(() -> leaked.use(new PrintLetters()).start(LeakedFile.INCIDENT, LeakedFile.FIRST,
                new LetterOrder(RunKind.EMAIL, "fr", Optional.empty(), Set.of(), List.of(), channel)));
    }

    private void send() {
        MessageWorker worker = leaked.use(new LetterWork()).messenger(new MessageWorker.Pace() {
            @Override
            public void next() {
                // At once.
            }

            @Override
            public void rest(int failures) {
                rested = true;
            }
        });
        try {
            while (worker.next(leaked)) {
                // The next batch.
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        leaked.print();
    }

    @EachDatabase
    void each_gets_their_own_message_once(Database database) throws IOException {
        released(database);
        send();
        assertEquals(WorkState.DONE, state());
        Map<String, MailPost.Mail> mails = leaked.post().taken.stream()
                .collect(Collectors.toMap(MailPost.Mail::to, mail -> mail));
        assertEquals(Set.of("paul@exemple.fr", "anne@exemple.fr", "luc@exemple.fr"), mails.keySet());
        MailPost.Mail paul = mails.get("paul@exemple.fr");
        assertTrue(paul.text().contains("Monsieur") && paul.text().contains("groupe sanguin"), paul.text());
        assertTrue(mails.get("anne@exemple.fr").text().contains("Madame"), "her own civility");
        assertFalse(paul.text().contains("DURAND") || paul.subject().contains("MARTIN"), paul.text());
        assertFalse(mails.get("anne@exemple.fr").text().contains("groupe sanguin"), "her blood group did not leak");
        assertFalse(paul.look().html().contains("src=") || paul.look().html().contains("http:"), paul.look().html());
        assertEquals(Map.of("EMAIL_UNUSABLE", 1L), LetterCases.run(leaked, run).setAside());
        assertEquals(Map.of(LetterState.SENT, 3L), states());
        assertEquals(3, reach().get(Reach.TOLD));
        List<String[]> manifest = LetterCases.manifest(leaked, run);
        assertEquals(List.of("SENT", "SENT", "SENT", "SET_ASIDE"), manifest.stream().map(line -> line[1]).toList());
        UUID second = ordered();
        leaked.print();
        assertEquals(3, LetterCases.run(leaked, second).reached().leftOut(), "only new and corrected people");
        String letter = manifest.get(0)[0];
        assertEquals(List.of(), leaked.step(() -> leaked.use(new RecordReturns())
                .record(letter, ReturnReason.NOT_AT_THIS_ADDRESS, Optional.empty())).refusals());
        assertEquals(2, reach().get(Reach.TOLD));
        assertEquals(Map.of(LetterState.SENT, 2L, LetterState.RETURNED, 1L), states());
    }

    @EachDatabase
    void nothing_leaves_without_a_mail_server_or_without_a_second_person(Database database) throws IOException {
        leaked = new LeakedFile(TestStore.emptyOn(database), 2, new PrintingRules("here", 1, true));
        leaked.fill();
        LetterCases.withPeople(leaked, FILE.getBytes(StandardCharsets.UTF_8));
        leaked.post().open = false;
        assertEquals("MAIL_NOT_CONFIGURED", order(LetterOrder.Channel.API).refusals().get(0).code());
        leaked.post().open = true;
        run = value(order(LetterOrder.Channel.API));
        leaked.print();
        send();
        LetterRun waiting = LetterCases.run(leaked, run);
        assertTrue(waiting.awaitsApproval() && !waiting.order().options().contains(LetterOption.UNATTENDED));
        assertEquals(List.of(), leaked.post().taken);
        List<ReadProof.ProofMessage> proof = leaked.step(() -> leaked.use(new ReadProof()).messages(run));
        assertTrue(proof.stream().anyMatch(message -> message.text().contains("groupe sanguin")), "the proof can be read");
    }

    @EachDatabase
    void of_what_was_on_its_way_at_a_crash_a_person_decides(Database database) throws IOException {
        released(database);
        leaked.post().dying = true;
        assertThrows(IllegalStateException.class, this::send);
        leaked.post().dying = false;
        leaked.doStep(() -> leaked.use(new LetterWork()).freeOwn());
        send();
        assertEquals(2, leaked.post().taken.size(), "the other two");
        assertEquals(WorkState.PAUSED, state());
        assertEquals("MAILS_UNCERTAIN", LetterCases.run(leaked, run).failure().orElseThrow().code());
        assertEquals(Map.of(LetterState.SENT, 2L, LetterState.UNCERTAIN, 1L), states());
        decide(SettleMessages.Decision.SEND_AGAIN);
        send();
        assertEquals(3, leaked.post().taken.size());
        assertEquals(3, leaked.post().taken.stream().map(MailPost.Mail::to).distinct().count());
        assertEquals(WorkState.DONE, state());
        assertEquals("NOTHING_UNCERTAIN", leaked.step(() -> leaked.use(new SettleMessages())
                .decide(run, SettleMessages.Decision.SEND_AGAIN)).refusals().get(0).code());
    }

    @EachDatabase
    void a_line_that_broke_is_uncertain_too_and_may_count_as_sent(Database database) throws IOException {
        released(database);
        leaked.post().answers.add(Optional.of(MailFailure.BROKEN_OFF));
        send();
        decide(SettleMessages.Decision.COUNT_AS_SENT);
        send();
        assertEquals(2, leaked.post().taken.size());
        assertEquals(Map.of(LetterState.SENT, 3L), states());
        assertEquals(WorkState.DONE, state());
    }

    @EachDatabase
    void what_is_refused_for_good_is_counted_and_what_is_put_off_is_tried_again(Database database)
            throws IOException {
        released(database);
        leaked.post().answers.addAll(List.of(Optional.of(MailFailure.ADDRESS_REFUSED), Optional.of(MailFailure.LATER),
                Optional.empty(), Optional.of(MailFailure.LATER), Optional.of(MailFailure.LATER),
                Optional.of(MailFailure.LATER)));
        send();
        assertTrue(rested);
        assertEquals(1, leaked.post().taken.size());
        assertEquals(Map.of(LetterState.SENT, 1L, LetterState.NOT_SENT, 2L), states());
        assertEquals(Map.of("EMAIL_UNUSABLE", 1L, "MAIL_ADDRESS_REFUSED", 1L, "MAIL_LATER", 1L),
                LetterCases.run(leaked, run).setAside());
        assertEquals(1, reach().get(Reach.TOLD));
    }

    @EachDatabase
    void a_mail_server_that_is_gone_pauses_the_run_and_says_so(Database database) throws IOException {
        released(database);
        for (int i = 0; i < 4; i++) {
            leaked.post().answers.add(Optional.of(MailFailure.UNREACHABLE));
        }
        send();
        assertEquals(WorkState.PAUSED, state());
        assertEquals("MAIL_SERVER_UNREACHABLE", LetterCases.run(leaked, run).failure().orElseThrow().code());
        assertEquals(List.of(), leaked.post().taken);
        leaked.step(() -> leaked.use(new ControlLetters()).resume(run));
        send();
        assertEquals(3, leaked.post().taken.size());
        assertEquals(WorkState.DONE, state());
    }

    private void decide(SettleMessages.Decision decision) {
        assertEquals(List.of(), leaked.step(() -> leaked.use(new SettleMessages()).decide(run, decision)).refusals());
    }

    private WorkState state() {
        return LetterCases.run(leaked, run).state();
    }

    private Map<LetterState, Long> states() {
        return leaked.step(() -> leaked.use(new ReadDelivery()).states(run));
    }

    private Map<Reach, Long> reach() {
        return leaked.step(() -> leaked.use(new ReadDelivery()).reach(LeakedFile.INCIDENT, LeakedFile.FIRST));
    }

    private static <T> T value(Outcome<T> outcome) {
        assertEquals(List.of(), outcome.refusals());
        return ((Outcome.Accepted<T>) outcome).value();
    }
}
