/** Retention and erasure in the database. */
@NullMarked
package fr.clepsydre.store.retention;

import org.jspecify.annotations.NullMarked;
