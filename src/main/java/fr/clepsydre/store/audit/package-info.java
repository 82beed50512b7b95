/** The audit trail in the database. */
@NullMarked
package fr.clepsydre.store.audit;

import org.jspecify.annotations.NullMarked;
