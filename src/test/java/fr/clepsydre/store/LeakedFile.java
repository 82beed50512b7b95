package fr.clepsydre.store;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.Injected;
import fr.clepsydre.app.KnownCaller;
import fr.clepsydre.app.LaterWork;
import fr.clepsydre.app.MemoryCases;
import fr.clepsydre.app.letter.LetterBell;
import fr.clepsydre.app.letter.LetterPrinter;
import fr.clepsydre.app.letter.LetterWork;
import fr.clepsydre.app.letter.LetterWorker;
import fr.clepsydre.app.letter.PrintingRules;
import fr.clepsydre.app.template.ApprovedTexts;
import fr.clepsydre.boot.PaintedPages;
import fr.clepsydre.boot.PressedLetters;
import fr.clepsydre.boot.ProofedTemplates;
import fr.clepsydre.domain.breach.Contacts;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.DutyBook;
import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Progress;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.store.delivery.DeliveryStore;
import fr.clepsydre.store.intake.ReturnedMail;
import fr.clepsydre.store.letter.BatchStore;
import fr.clepsydre.store.letter.LetterRunStore;
import fr.clepsydre.store.letter.LetterStore;
import fr.clepsydre.store.letter.MessageStore;
import fr.clepsydre.store.letter.StoredSignatures;
import fr.clepsydre.store.people.ImportStore;
import fr.clepsydre.store.people.PeopleFileReader;
import fr.clepsydre.store.people.PeopleStore;
import fr.clepsydre.store.people.QueueStore;
import fr.clepsydre.store.people.SealedSpool;
import fr.clepsydre.store.template.StoredTemplates;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The case of the sample file on one database: its 28 laboratories in one incident, the stores of people and letters,
 * the press, and use cases wired to them, of which several threads may take steps at once. The cases themselves are in memory, with their rows for the foreign keys.
 */
public final class LeakedFile implements Background.Steps {

    public static final Reference INCIDENT = new Reference(2021, 1);
    public static final Instant NOW = Instant.parse("2021-03-01T09:00:00Z");
    public static final String FIRST = "279900005";

    private final TestStore store;
    private final MemoryCases cases = new MemoryCases(incident());
    private final LaterWork work = new LaterWork();
    private final ToldPost post = new ToldPost();
    private final Path spool;
    private final List<Object> parts = new CopyOnWriteArrayList<>();
    private boolean stopping;

    /** @param lettersInBatch of the runs */
    public LeakedFile(Database database, int lettersInBatch) throws IOException {
        this(TestStore.emptyOn(database), lettersInBatch, new PrintingRules("here", 1, false));
        fill();
    }

    /** A server on a database that has the case already, or is given it by {@link #fill}. */
    public LeakedFile(TestStore store, int lettersInBatch, PrintingRules rules) throws IOException {
        this.store = store;
        spool = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "spool-");
        parts.addAll(List.of(new Sealing(new byte[Sealing.KEY_LENGTH]), new SealedSpool(spool), new PeopleFileReader(),
                work, KnownCaller.dpo(), Clock.fixed(NOW, ZoneOffset.UTC),
                new PressedLetters(lettersInBatch)));
        parts.add(Injected.into(new IncidentKeys(), parts));
        parts.add(Injected.into(new ImportStore(), parts));
        parts.add(Injected.into(new PeopleStore(), parts));
        parts.add(Injected.into(new QueueStore(), parts));
        parts.add(rules);
        parts.add((LetterBell) () -> { });
        parts.add(new StoredTemplates());
        parts.add(new ProofedTemplates());
        parts.add(Injected.into(new ApprovedTexts(), parts));
        parts.add(Injected.into(new LetterRunStore(), parts));
        parts.add(Injected.into(new LetterStore(), parts));
        parts.add(Injected.into(new BatchStore(), parts));
        parts.add(Injected.into(new StoredSignatures(), parts));
        parts.add(Injected.into(new DeliveryStore(), parts));
        parts.add(new ReturnedMail());
        parts.add(Injected.into(new MessageStore(), parts));
        parts.add(post);
        parts.add(new PaintedPages());
        parts.addAll(cases.ports());
        laboratories().forEach(this::involve);
    }

    private static Incident incident() {
        return new Incident(INCIDENT, NOW, "Fuite", Counts.UNKNOWN, new Answers(Map.of(
                "description", Answer.of("Un fichier de notre prestataire a été copié."),
                "confidentialityConsequences", Answer.of("Des courriels frauduleux sont possibles."),
                "measuresTaken", Answer.of("Les accès ont été changés."))));
    }

    /** Gives an empty database the rows of the case. */
    public void fill() {
        store.doInTransaction(this::rows);
    }

    private void rows(EntityManager entities) {
        UUID incident = UUID.randomUUID();
        entities.createNativeQuery("""
                insert into incident (id, reference, year_of, number_of, title, state, recorded_at, recorded_by,
                persons, records) values (:id, :reference, 2021, 1, 'Fuite', 'OPEN', :now, 'x', '?', '?')
                """).setParameter("id", incident).setParameter("reference", INCIDENT.toString())
                .setParameter("now", NOW).executeUpdate();
        laboratories().forEach(values -> {
            laboratory(entities, values);
            entities.createNativeQuery("""
                    insert into involvement (id, incident_id, finess, zone, status, alerted_at, persons, records)
                    values (:id, :incident, :finess, 'Europe/Paris', 'ALERTED', :now, '?', '?')
                    """).setParameter("id", UUID.randomUUID()).setParameter("incident", incident)
                    .setParameter("finess", values[0]).setParameter("now", NOW).executeUpdate();
        });
    }

    private static Stream<String[]> laboratories() {
        return text("/people/patients-1000.labs.csv").lines().skip(1).map(line -> line.split(";"));
    }

    private void involve(String... values) {
        ZoneId zone = ZoneId.of("Europe/Paris");
        cases.involve(new Laboratory(new Finess(values[0]), Optional.empty(), values[1], Optional.empty(), values[3],
                        values[4], values[5], Optional.of(values[6]), Optional.of("02 99 00 00 00"), zone),
                new Involvement(INCIDENT, values[0], zone, Progress.alerted(NOW), Counts.UNKNOWN, Contacts.NOBODY,
                        Answers.NONE, DutyBook.EMPTY));
    }

    private static void laboratory(EntityManager entities, String... values) {
        entities.createNativeQuery("""
                insert into laboratory (finess, name, address, postcode, town, department, zone, search_text)
                values (:finess, :name, '', '', '', '35', 'Europe/Paris', '')
                """).setParameter("finess", values[0]).setParameter("name", values[1]).executeUpdate();
    }

    /** A use case, or any other bean, that works on this database within {@link #step}. */
    public <T> T use(T bean, Object... beside) {
        List<Object> all = new ArrayList<>(parts);
        all.addAll(List.of(beside));
        return Injected.into(bean, all);
    }

    /** The same for somebody else than the DPO. */
    public <T> T useAs(KnownCaller caller, T bean) {
        List<Object> others = new ArrayList<>(parts);
        others.add(0, caller);
        return Injected.into(bean, others);
    }

    /** With another printer. */
    public void printWith(LetterPrinter printer) {
        parts.add(0, printer);
    }

    /** Freezes and prints all that may be, as one worker does. */
    public void print() {
        print(this);
    }

    /** The same in these steps. */
    public void print(Background.Steps steps) {
        LetterWorker worker = use(new LetterWork()).worker();
        while (!steps.stopping() && worker.next(steps)) {
            // The next piece.
        }
    }

    public MemoryCases cases() {
        return cases;
    }

    public <T> T part(Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    /** The program is killed, and begins anew: nothing is left but the database and the spool. */
    public void restart() {
        work.kill();
        parts.removeIf(part -> part.getClass().getSimpleName().equals("Intakes"));
    }

    public LaterWork work() {
        return work;
    }

    public Path spool() {
        return spool;
    }

    public ToldPost post() {
        return post;
    }

    public TestStore store() {
        return store;
    }

    /** From now on work is told that the server is going down. */
    public void stop(boolean now) {
        stopping = now;
    }

    @Override
    public <T> T step(Supplier<T> step) {
        return store.inTransaction(entities -> {
            parts.forEach(part -> TestStore.wired(part, store.current()));
            return step.get();
        });
    }

    @Override
    public boolean stopping() {
        return stopping;
    }

    public static byte[] bytes(String resource) {
        try (InputStream in = LeakedFile.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }
}
