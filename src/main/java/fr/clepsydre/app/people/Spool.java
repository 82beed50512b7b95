package fr.clepsydre.app.people;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;

/** Port: keeps what is handed in until it is read, so that nobody can read it without the key of its ticket. */
public interface Spool {

    /**
     * Takes the whole stream in.
     *
     * @param limit bytes; nothing is kept of a longer one
     * @throws IOException if the stream or the disk fails; nothing is kept then
     */
    Taken take(InputStream body, long limit) throws IOException;

    /** What was taken in under that ticket, also before the last start; empty if it is gone. */
    Optional<Spooled> find(Ticket ticket);

    /** Removes whatever else is here. */
    void keepOnly(Collection<String> names) throws IOException;

    /**
     * Where something waits, and its only key.
     *
     * @param name of a file: nothing of what is in it
     */
    record Ticket(String name, byte[] key) {

        /** Hides the key. */
        @Override
        public String toString() {
            return "Ticket[" + name + "]";
        }
    }

    /** How it went. */
    sealed interface Taken {

        /** More than the limit. */
        record TooLong() implements Taken {
        }

        /** The disk has no room for it. */
        record NoRoom() implements Taken {
        }

        /** All of it is here. */
        record Whole(Spooled content) implements Taken {
        }
    }

    /** What was taken in; closing it removes it for good. */
    interface Spooled extends Closeable {

        InputStream open() throws IOException;

        /** Lines outside of quotes, the last one counted even without an end; only known to who has just taken it in. */
        long lines();

        Ticket ticket();
    }
}
