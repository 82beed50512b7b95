package fr.clepsydre.app.letter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Port: the files of the runs, claimed by servers and filled once; sealed at rest. Runs by their number. */
public interface LetterBatches {

    /**
     * A server that takes work.
     *
     * @param server its name, the same after a restart
     * @param until  when others may take the work over, unless it gives a sign of life before
     */
    record Claimant(String server, Instant now, Instant until) {
    }

    /** Letters of fixed sequences that one server prints. */
    record Claim(UUID run, long runNumber, int batch, int first, int last) {
    }

    /**
     * A printed batch.
     *
     * @param letters  in the file
     * @param setAside references of letters that could not be printed after all, with why
     * @param places   the lines of the manifest of its letters, without the hash of the file
     * @param content  a PDF; empty when no letter could be printed
     */
    record Filled(int letters, int pages, String sha256, Map<String, String> setAside, String places, byte[] content) {

        public Filled {
            setAside = Map.copyOf(setAside);
        }

        /** How many could not be printed after all, by code. */
        public Map<String, Long> setAsideByCode() {
            return setAside.values().stream().collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        }
    }

    /**
     * A batch in the list of a run.
     *
     * @param file empty until it is printed
     */
    record Span(int batch, int first, int last, Optional<LetterBatch> file) {
    }

    /** Takes a run that is to be frozen and that no living server freezes. */
    Optional<UUID> claimRun(Claimant claimant);

    /** Takes a batch of a run that may print, which no living server prints. */
    Optional<Claim> claimBatch(Claimant claimant);

    /** The same of a run of messages. */
    Optional<Claim> claimMessages(Claimant claimant);

    /** Keeps that all messages of a batch are sent or refused for good. */
    void sent(Claim claim, List<Messages.Fate> fates, Instant now);

    /** Prolongs all that this server holds. */
    void beat(Claimant claimant);

    /** Lets go of all that this server holds. */
    void free(String server);

    /** Lets go of what this server holds of one run: its freezing, and its batches. */
    void free(String server, UUID run);

    /** Keeps it, once and for all. Answers nothing was kept when it is printed already, or may no longer be. */
    Kept fill(Claim claim, Filled filled, Instant now);

    /** Whether a printed batch was kept. */
    enum Kept {
        KEPT,
        TOO_LATE
    }

    /** Runs that may print and have nothing left to print. */
    List<UUID> printedOut();

    /** All of a run, by number. */
    List<Span> spans(long run);

    Optional<byte[]> content(long run, int batch);

    /** The lines of the manifest of a batch; empty until it is printed. */
    Optional<String> places(long run, int batch);
}
