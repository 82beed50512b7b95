package fr.clepsydre.app.keys;

import java.io.OutputStream;

/** Port: writes all that there is at one moment, sealed with the master key. */
public interface Backups {

    /** Others go on working meanwhile. */
    void write(OutputStream out);
}
