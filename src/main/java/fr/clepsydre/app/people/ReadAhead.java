package fr.clepsydre.app.people;

import fr.clepsydre.domain.intake.IntakeSummary;
import fr.clepsydre.domain.intake.PeopleRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a file in a thread of its own while what it has read is written: a few steps ahead, and no further. */
final class ReadAhead implements AutoCloseable {

    private static final int AHEAD = 4;

    private final BlockingQueue<Part> parts = new ArrayBlockingQueue<>(AHEAD);
    private final Reading reading;
    private final int rowsInPart;
    private final Thread thread;
    private List<PeopleRow> waiting = new ArrayList<>();
    private long left;
    private @Nullable IntakeSummary summary;

    /** Reads all of the file, and hands over its rows. */
    interface Reading {
        IntakeSummary read(Consumer<PeopleRow> rows) throws IOException;
    }

    private sealed interface Part {

        record Rows(List<PeopleRow> rows) implements Part {
        }

        record End(IntakeSummary summary) implements Part {
        }

        record Broken(Throwable why) implements Part {
        }
    }

    /** Ends the reading in its middle. */
    private static final class Closed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Closed() {
            super("closed", null, false, false);
        }
    }

    /** @param left rows that are known already, and left out at the beginning */
    ReadAhead(Reading reading, long left, int rowsInPart) {
        this.reading = reading;
        this.left = left;
        this.rowsInPart = rowsInPart;
        thread = new Thread(this::run, "people-file");
        thread.setDaemon(true);
        thread.start();
    }

    /** The next rows; empty at the end. Throws what the reading has thrown. */
    Optional<List<PeopleRow>> next() {
        Part part = taken();
        if (part instanceof Part.Rows rows) {
            return Optional.of(rows.rows());
        }
        if (part instanceof Part.Broken broken) {
            throw broken.why() instanceof IOException lost
                    ? new UncheckedIOException(lost)
                    : new IllegalStateException(broken.why());
        }
        summary = ((Part.End) part).summary();
        return Optional.empty();
    }

    /** How the reading ended; after the end only. */
    IntakeSummary summary() {
        if (summary == null) {
            throw new IllegalStateException("not read to its end");
        }
        return summary;
    }

    /** Reads no further. */
    @Override
    public void close() {
        thread.interrupt();
    }

    private Part taken() {
        try {
            return parts.take();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server is going down");
        }
    }

    private void run() {
        try {
            IntakeSummary end = reading.read(this::take);
            if (!waiting.isEmpty()) {
                put(new Part.Rows(waiting));
            }
            put(new Part.End(end));
        } catch (Closed nobodyWaits) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error why) {
            putQuietly(new Part.Broken(why));
        }
    }

    private void take(PeopleRow row) {
        if (left > 0) {
            left--;
            return;
        }
        waiting.add(row);
        if (waiting.size() == rowsInPart) {
            put(new Part.Rows(waiting));
            waiting = new ArrayList<>(rowsInPart);
        }
    }

    private void put(Part part) {
        try {
            parts.put(part);
        } catch (InterruptedException closed) {
            throw new Closed();
        }
    }

    private void putQuietly(Part part) {
        try {
            parts.put(part);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
