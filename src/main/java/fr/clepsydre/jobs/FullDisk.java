package fr.clepsydre.jobs;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a disk that is full from other failures. */
final class FullDisk {

    /** PostgreSQL, appendix A: disk_full. */
    private static final String STATE = "53100";
    private static final int DEEPEST = 30;

    private FullDisk() {
    }

    static boolean isCauseOf(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql && STATE.equals(sql.getSQLState()) || says(cause.getMessage())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean says(@Nullable String message) {
        return message != null && message.toLowerCase(Locale.ROOT).contains("no space left on device");
    }
}
