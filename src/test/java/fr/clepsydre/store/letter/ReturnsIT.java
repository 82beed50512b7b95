package fr.clepsydre.store.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.delivery.Deliveries;
import fr.clepsydre.app.delivery.HandOver;
import fr.clepsydre.app.delivery.PublicCommunication;
import fr.clepsydre.app.delivery.PublishCommunication;
import fr.clepsydre.app.delivery.ReadDelivery;
import fr.clepsydre.app.delivery.RecordReturns;
import fr.clepsydre.app.delivery.TakeReturns;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.app.people.DecideOnPeople;
import fr.clepsydre.app.people.People;
import fr.clepsydre.app.people.ReadPeople;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.LetterState;
import fr.clepsydre.domain.letter.Reach;
import fr.clepsydre.domain.letter.ReturnReason;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.PostalAddress;
import fr.clepsydre.store.Database;
import fr.clepsydre.store.EachDatabase;
import fr.clepsydre.store.LeakedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class ReturnsIT {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    /** The last has no address that could be printed. */
    private static final byte[] FIVE = LetterCases.people(
            "M;MARTIN;Paul;01/02/1970;;1 RUE DES LILAS;35000;RENNES;A+;DR X",
            "M;DURAND;Luc;01/02/1971;;2 RUE DES LILAS;35000;RENNES;A+;DR X",
            "MME;PETIT;Anne;01/02/1972;;3 RUE DES LILAS;35000;RENNES;A+;DR X",
            "MME;ROUX;Zoe;01/02/1973;;4 RUE DES LILAS;35000;RENNES;A+;DR X",
            "MME;FAURE;Lea;01/02/1974;;;;;A+;DR X");

    private LeakedFile leaked;
    private UUID run;
    private List<String> letters;

    private void printed(Database database) throws IOException {
        leaked = LetterCases.withPeople(database, 2, FIVE);
        run = LetterCases.printed(leaked);
        letters = new ArrayList<>(LetterCases.manifest(leaked, run).stream().filter(line -> !line[1].isEmpty())
                .map(line -> line[0]).toList());
        assertEquals(4, letters.size());
    }

    private Outcome<Deliveries.Handing> give(List<Integer> batches) {
        return leaked.step(() -> leaked.use(new HandOver()).give(run,
                new HandOver.Deposit(Optional.empty(), "La Poste", "D-1", batches)));
    }

    private RecordReturns returns() {
        return leaked.use(new RecordReturns());
    }

    private Outcome<Deliveries.Posted> back(String letter, ReturnReason reason) {
        return leaked.step(() -> returns().record(letter, reason, Optional.empty()));
    }

    private Map<Reach, Long> reach() {
        return leaked.step(() -> leaked.use(new ReadDelivery()).reach(LeakedFile.INCIDENT, LeakedFile.FIRST));
    }

    private Map<LetterState, Long> states() {
        return leaked.step(() -> leaked.use(new ReadDelivery()).states(run));
    }

    @EachDatabase
    void people_are_told_by_what_was_handed_over_and_did_not_come_back(Database database) throws IOException {
        printed(database);
        assertEquals(Map.of(Reach.PRINTED, 4L, Reach.SET_ASIDE, 1L), reach());
        assertEquals("LETTER_NOT_HANDED_OVER", code(back(letters.get(0), ReturnReason.REFUSED)));
        assertEquals(List.of(), give(List.of(1)).refusals());
        assertEquals(Map.of(Reach.TOLD, 2L, Reach.PRINTED, 2L, Reach.SET_ASIDE, 1L), reach());
        assertEquals("BATCH_HANDED_OVER", code(give(List.of(1))));
        assertEquals("BATCH_NOT_PRINTED", code(give(List.of(9))));
        assertEquals(List.of(), give(List.of()).refusals());
        assertEquals("NOTHING_TO_HAND_OVER", code(give(List.of())));
        assertEquals(List.of(), back(letters.get(0).toLowerCase().replace("-", " "), ReturnReason.UNCLAIMED).refusals());
        assertEquals(Map.of(Reach.TOLD, 3L, Reach.RETURNED, 1L, Reach.SET_ASIDE, 1L), reach());
        assertEquals(Map.of(LetterState.HANDED_OVER, 3L, LetterState.RETURNED, 1L), states());
        assertEquals("LETTER_RETURNED_ALREADY", code(back(letters.get(0), ReturnReason.REFUSED)));
        assertEquals(1, leaked.step(() -> leaked.use(new ReadDelivery()).recent()).size());
        assertEquals(List.of(), leaked.step(() -> returns().takeBack(letters.get(0))).refusals());
        assertEquals(Map.of(Reach.TOLD, 4L, Reach.SET_ASIDE, 1L), reach());
        assertEquals("LETTER_NOT_RETURNED", code(leaked.step(() -> returns().takeBack(letters.get(0)))));
        Object events = leaked.store().inTransaction(entities ->
                entities.createNativeQuery("select count(*) from letter_event").getSingleResult());
        assertEquals("2", events.toString());
    }

    @EachDatabase
    void files_that_were_not_given_away_after_all_lie_here_again(Database database) throws IOException {
        printed(database);
        Deliveries.Handing handing = accepted(give(List.of()));
        back(letters.get(0), ReturnReason.REFUSED);
        assertEquals("RETURNS_RECORDED",
                code(leaked.step(() -> leaked.use(new HandOver()).takeBack(run, handing.id()))));
        leaked.step(() -> returns().takeBack(letters.get(0)));
        accepted(leaked.step(() -> leaked.use(new HandOver()).takeBack(run, handing.id())));
        assertEquals(Map.of(Reach.PRINTED, 4L, Reach.SET_ASIDE, 1L), reach());
        assertEquals("NOT_FOUND", code(leaked.step(() -> leaked.use(new HandOver()).takeBack(run, handing.id()))));
    }

    @EachDatabase
    void whose_address_was_corrected_is_written_to_again(Database database) throws IOException {
        printed(database);
        give(List.of());
        letters.forEach(letter -> back(letter, ReturnReason.NOT_AT_THIS_ADDRESS));
        List<Deliveries.Undelivered> waiting = undelivered();
        assertEquals(4, waiting.size());
        assertEquals(letters, waiting.stream().map(Deliveries.Undelivered::id).toList());
        correct(waiting.get(0).person());
        Deliveries.Pile pile = pile();
        assertEquals(1, pile.corrected());
        assertEquals(Map.of(ReturnReason.NOT_AT_THIS_ADDRESS, 3L), pile.waiting());
        accepted(leaked.step(() -> leaked.use(new PrintLetters()).start(LeakedFile.INCIDENT, LeakedFile.FIRST,
                LetterOrder.reprint("fr", List.of(letters.get(0)), LetterOrder.Channel.PAGE))));
        leaked.print();
        LetterCases.approved(leaked);
        assertEquals(Map.of(Reach.TO_PRINT, 1L, Reach.RETURNED, 3L, Reach.SET_ASIDE, 1L), reach());
        leaked.print();
        assertEquals(Map.of(LetterState.REPRINTED, 1L, LetterState.RETURNED, 3L), states());
        assertEquals(3, undelivered().size());
    }

    @EachDatabase
    void a_publication_stands_for_those_who_cannot_be_reached(Database database) throws IOException {
        printed(database);
        give(List.of());
        back(letters.get(0), ReturnReason.NOT_AT_THIS_ADDRESS);
        back(letters.get(1), ReturnReason.NOT_AT_THIS_ADDRESS);
        correct(undelivered().get(0).person());
        PublicCommunication published = accepted(leaked.step(() -> leaked.use(new PublishCommunication()).publish(
                LeakedFile.INCIDENT, LeakedFile.FIRST, new PublishCommunication.Publication(Optional.of(DAY),
                        "Journal", "https://www.exemple.fr/avis", ""))));
        assertEquals(Map.of(Reach.RETURNED, 1L, Reach.SET_ASIDE, 1L), published.covers());
        assertEquals(Map.of(Reach.TOLD, 2L, Reach.RETURNED, 1L, Reach.TOLD_PUBLICLY, 2L), reach());
        assertEquals(Map.of(LetterState.HANDED_OVER, 2L, LetterState.RETURNED, 1L,
                LetterState.PUBLIC_COMMUNICATION, 1L), states());
        assertEquals("NOBODY_TO_TELL", code(leaked.step(() -> leaked.use(new PublishCommunication()).publish(
                LeakedFile.INCIDENT, LeakedFile.FIRST, new PublishCommunication.Publication(Optional.of(DAY),
                        "Journal", "", "Avis")))));
        assertEquals(List.of(published), leaked.step(() ->
                leaked.use(new ReadDelivery()).published(LeakedFile.INCIDENT, LeakedFile.FIRST)));
    }

    @EachDatabase
    void a_file_of_the_mailing_house_tells_line_by_line_and_a_second_time_changes_nothing(Database database)
            throws IOException {
        printed(database);
        give(List.of());
        String file = "Référence,Motif de retour,Date retour\r\n"
                + letters.get(0) + ",Destinataire inconnu à l'adresse,01/03/2021\r\n"
                + letters.get(1) + ",N.P.A.I.,2021-03-01\r\n"
                + letters.get(2) + ",mangé par le chien,\r\n"
                + "L-0000-0000-1,refusé,\r\n"
                + letters.get(3) + ",refusé,32/03/2021\r\n";
        TakeReturns.Taken taken = take(file);
        assertEquals(2, taken.recorded());
        assertEquals(3, taken.refused());
        assertEquals("[4=RETURN_REASON_UNKNOWN, 5=LETTER_ID_CHECK, 6=DATE_UNREADABLE]", taken.faults().entrySet()
                .stream().map(fault -> fault.getKey() + "=" + fault.getValue().code()).toList().toString());
        TakeReturns.Taken again = take(file);
        assertEquals(0, again.recorded());
        assertEquals(2, again.known());
        assertEquals(Map.of(ReturnReason.NOT_AT_THIS_ADDRESS, 2L), pile().waiting());
    }

    @EachDatabase
    void another_laboratory_s_letter_is_unknown_to_a_manager(Database database) throws IOException {
        printed(database);
        give(List.of());
        RecordReturns stranger = leaked.useAs(KnownCaller.managerOf("279900013"), new RecordReturns());
        assertEquals("LETTER_UNKNOWN", code(leaked.step(() ->
                stranger.record(letters.get(0), ReturnReason.OTHER, Optional.empty()))));
        RecordReturns own = leaked.useAs(KnownCaller.managerOf(LeakedFile.FIRST), new RecordReturns());
        assertTrue(leaked.step(() -> own.record(letters.get(0), ReturnReason.OTHER, Optional.empty())).refusals()
                .isEmpty());
    }

    private TakeReturns.Taken take(String file) {
        return accepted(leaked.step(() -> {
            try {
                return leaked.use(new TakeReturns(), returns())
                        .take(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }));
    }

    private List<Deliveries.Undelivered> undelivered() {
        return leaked.step(() -> leaked.use(new ReadDelivery()).undelivered(LeakedFile.INCIDENT, LeakedFile.FIRST,
                Deliveries.Place.START));
    }

    private Deliveries.Pile pile() {
        return leaked.step(() -> leaked.use(new ReadDelivery()).pile(LeakedFile.INCIDENT, LeakedFile.FIRST));
    }

    private void correct(long id) {
        var card = leaked.step(() -> leaked.use(new ReadPeople()).card(LeakedFile.INCIDENT, LeakedFile.FIRST, id))
                .orElseThrow().found().stored();
        Person before = card.person();
        PostalAddress there = new PostalAddress("9 RUE DU PORT", "", "", "35000", "RENNES", "");
        Person moved = new Person(before.laboratory(), before.name(), before.birthDate(), before.sex(), there, "", "",
                before.leaked());
        accepted(leaked.step(() -> leaked.use(new DecideOnPeople()).correct(LeakedFile.INCIDENT, LeakedFile.FIRST,
                new People.Written(card.id(), card.revision()), moved)));
    }

    private static String code(Outcome<?> outcome) {
        return outcome.refusals().get(0).code();
    }

    private static <T> T accepted(Outcome<T> outcome) {
        assertEquals(List.of(), outcome.refusals());
        return ((Outcome.Accepted<T>) outcome).value();
    }
}
