package fr.clepsydre.store.letter;

import fr.clepsydre.app.letter.LetterBatch;
import fr.clepsydre.app.letter.LetterBatches;
import fr.clepsydre.app.letter.LetterId;
import fr.clepsydre.app.letter.Messages;
import fr.clepsydre.store.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The files of runs in the database: a claim is one update that only one server makes, and so is the file itself. */
@ApplicationScoped
public class BatchStore implements LetterBatches {

    /** Servers that look at the same time go for different ones soon. */
    private static final int CANDIDATES = 16;
    private static final String FREE = "(%1$s.claimedBy is null or %1$s.claimedUntil < :now)";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    RunKeys keys;

    @Override
    public Optional<UUID> claimRun(Claimant claimant) {
        String condition = "r.state = 'QUEUED' and r.frozenAt is null and " + FREE.formatted("r");
        return entities.createQuery("select r.id from LetterRunRow r where " + condition + " order by r.numberOf",
                        UUID.class).setParameter("now", claimant.now()).setMaxResults(CANDIDATES).getResultStream()
                .filter(id -> entities.createQuery("update LetterRunRow r set r.claimedBy = :server,"
                                + " r.claimedUntil = :until where r.id = :id and " + condition)
                        .setParameter("server", claimant.server()).setParameter("until", claimant.until())
                        .setParameter("now", claimant.now()).setParameter("id", id).executeUpdate() == 1)
                .findFirst();
    }

    @Override
    public Optional<Claim> claimBatch(Claimant claimant) {
        return claim(claimant, "<>");
    }

    @Override
    public Optional<Claim> claimMessages(Claimant claimant) {
        return claim(claimant, "=");
    }

    private Optional<Claim> claim(Claimant claimant, String messages) {
        return entities.createQuery("select r.id, b.runNumber, b.numberOf, b.firstSeq, b.lastSeq"
                        + " from LetterBatchRow b join LetterRunRow r on r.numberOf = b.runNumber"
                        + " where r.state = 'RUNNING' and r.kind " + messages + " 'EMAIL' and b.printedAt is null and " + FREE.formatted("b")
                        + " order by b.runNumber, b.numberOf", Object[].class)
                .setParameter("now", claimant.now()).setMaxResults(CANDIDATES).getResultStream()
                .map(row -> new Claim((UUID) row[0], (Long) row[1], (Integer) row[2], (Integer) row[3],
                        (Integer) row[4]))
                .filter(claim -> take(claim, claimant)).findFirst();
    }

    private boolean take(Claim claim, Claimant claimant) {
        return entities.createQuery("update LetterBatchRow b set b.claimedBy = :server, b.claimedUntil = :until"
                        + " where b.runNumber = :run and b.numberOf = :number and b.printedAt is null and "
                        + FREE.formatted("b"))
                .setParameter("server", claimant.server()).setParameter("until", claimant.until())
                .setParameter("now", claimant.now()).setParameter("run", claim.runNumber())
                .setParameter("number", claim.batch()).executeUpdate() == 1;
    }

    @Override
    public void beat(Claimant claimant) {
        for (String row : List.of("LetterRunRow", "LetterBatchRow")) {
            entities.createQuery("update " + row + " c set c.claimedUntil = :until where c.claimedBy = :server")
                    .setParameter("until", claimant.until()).setParameter("server", claimant.server())
                    .executeUpdate();
        }
    }

    @Override
    public void free(String server) {
        for (String row : List.of("LetterRunRow", "LetterBatchRow")) {
            entities.createQuery("update " + row + " c set c.claimedBy = null, c.claimedUntil = null"
                    + " where c.claimedBy = :server").setParameter("server", server).executeUpdate();
        }
    }

    @Override
    public void free(String server, UUID run) {
        entities.createQuery("update LetterRunRow r set r.claimedBy = null, r.claimedUntil = null where r.id = :run"
                + " and r.claimedBy = :server").setParameter("run", run).setParameter("server", server)
                .executeUpdate();
        entities.createQuery("update LetterBatchRow b set b.claimedBy = null, b.claimedUntil = null"
                + " where b.claimedBy = :server and b.runNumber in"
                + " (select r.numberOf from LetterRunRow r where r.id = :run)").setParameter("run", run)
                .setParameter("server", server).executeUpdate();
    }

    @Override
    public Kept fill(Claim claim, Filled filled, Instant now) {
        int kept = entities.createQuery("""
                        update LetterBatchRow b set b.letters = :letters, b.pages = :pages, b.sha256 = :sha256,
                        b.setAside = :setAside, b.printedAt = :now, b.claimedBy = null, b.claimedUntil = null
                        where b.runNumber = :run and b.numberOf = :number and b.printedAt is null
                        and exists (select 1 from LetterRunRow r where r.numberOf = b.runNumber
                            and r.state in ('RUNNING', 'PAUSED'))""")
                .setParameter("letters", filled.letters()).setParameter("pages", filled.pages())
                .setParameter("sha256", filled.sha256()).setParameter("setAside", CodeCounts.write(filled.setAsideByCode()))
                .setParameter("now", now).setParameter("run", claim.runNumber())
                .setParameter("number", claim.batch()).executeUpdate();
        if (kept != 1) {
            return Kept.TOO_LATE;
        }
        entities.persist(file(claim, filled));
        // Their people have had no letter: a later run writes to them.
        filled.setAside().forEach((letter, why) -> entities.createQuery(
                        "update LetterRow l set l.setAside = :why where l.runNumber = :run and l.code = :code")
                .setParameter("why", why).setParameter("run", claim.runNumber())
                .setParameter("code", LetterId.code(letter).orElseThrow()).executeUpdate());
        return Kept.KEPT;
    }

    @Override
    public void sent(Claim claim, List<Messages.Fate> fates, Instant now) {
        Map<String, Long> refused = fates.stream().filter(fate -> fate.state() == Messages.State.FAILED)
                .collect(Collectors.groupingBy(fate -> "MAIL_" + fate.failure().orElse("REFUSED"), Collectors.counting()));
        long sent = fates.stream().filter(fate -> fate.state() == Messages.State.SENT).count();
        entities.createQuery("""
                        update LetterBatchRow b set b.letters = :letters, b.pages = 0, b.setAside = :setAside,
                        b.printedAt = :now, b.claimedBy = null, b.claimedUntil = null
                        where b.runNumber = :run and b.numberOf = :number and b.printedAt is null""")
                .setParameter("letters", (int) sent).setParameter("setAside", CodeCounts.write(refused))
                .setParameter("now", now).setParameter("run", claim.runNumber())
                .setParameter("number", claim.batch()).executeUpdate();
    }

    private LetterBatchFileRow file(Claim claim, Filled filled) {
        String place = place(claim.runNumber(), claim.batch());
        Sealing sealing = keys.ofRun(claim.runNumber());
        LetterBatchFileRow file = new LetterBatchFileRow();
        file.runNumber = claim.runNumber();
        file.numberOf = claim.batch();
        file.sealed = sealing.seal(filled.content(), place);
        file.places = sealing.seal(filled.places().getBytes(StandardCharsets.UTF_8), place + "|places");
        return file;
    }

    @Override
    public List<UUID> printedOut() {
        return entities.createQuery("select r.id from LetterRunRow r where r.state = 'RUNNING' and not exists ("
                + "select 1 from LetterBatchRow b where b.runNumber = r.numberOf and b.printedAt is null)",
                UUID.class).getResultList();
    }

    @Override
    public List<Span> spans(long run) {
        return entities.createQuery("select b.numberOf, b.firstSeq, b.lastSeq, b.letters, b.pages, b.sha256"
                        + " from LetterBatchRow b where b.runNumber = :run order by b.numberOf", Object[].class)
                .setParameter("run", run).getResultList().stream()
                .map(row -> new Span((Integer) row[0], (Integer) row[1], (Integer) row[2],
                        Optional.ofNullable((String) row[5]).map(sha256 -> new LetterBatch((Integer) row[0],
                                (Integer) row[3], (Integer) row[4], sha256)))).toList();
    }

    @Override
    public Optional<byte[]> content(long run, int batch) {
        // A file without a letter is none.
        return bytes("sealed", run, batch).map(sealed -> keys.ofRun(run).open(sealed, place(run, batch)))
                .filter(content -> content.length > 0);
    }

    @Override
    public Optional<String> places(long run, int batch) {
        return bytes("places", run, batch).map(sealed ->
                new String(keys.ofRun(run).open(sealed, place(run, batch) + "|places"), StandardCharsets.UTF_8));
    }

    private Optional<byte[]> bytes(String column, long run, int batch) {
        return entities.createQuery("select b." + column + " from LetterBatchFileRow b where b.runNumber = :run"
                        + " and b.numberOf = :number", byte[].class)
                .setParameter("run", run).setParameter("number", batch).getResultStream().findFirst();
    }

    private static String place(long run, int batch) {
        return "letter_batch|" + run + "|" + batch;
    }
}
