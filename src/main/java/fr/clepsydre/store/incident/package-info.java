/** Incidents, their answers, and the append-only history of cases. */
@NullMarked
package fr.clepsydre.store.incident;

import org.jspecify.annotations.NullMarked;
