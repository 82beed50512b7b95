/** What became of letters, in the database. */
@NullMarked
package fr.clepsydre.store.delivery;

import org.jspecify.annotations.NullMarked;
