/** Backups: all tables as they stand at one moment, in one sealed stream that either database is restored from. */
@NullMarked
package fr.clepsydre.store.backup;

import org.jspecify.annotations.NullMarked;
