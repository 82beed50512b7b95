/** What is attached to cases, in the database. */
@NullMarked
package fr.clepsydre.store.evidence;

import org.jspecify.annotations.NullMarked;
