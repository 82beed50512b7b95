package fr.clepsydre.app.people;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Port: keeps what is handed in until it is read, so that nobody else can read it and no restart outlives it. */
public interface Spool {

    /**
     * Takes the whole stream in.
     *
     * @param limit bytes; nothing is kept of a longer one
     * @throws IOException if the stream or the disk fails
     */
    Taken take(InputStream body, long limit) throws IOException;

    /** How it went. */
    sealed interface Taken {

        /** More than the limit. */
        record TooLong() implements Taken {
        }

        /** All of it is here. */
        record Whole(Spooled content) implements Taken {
        }
    }

    /** What was taken in; closing it removes it for good. */
    interface Spooled extends Closeable {

        InputStream open() throws IOException;

        /** Lines outside of quotes, the last one counted even without an end. */
        long lines();
    }
}
