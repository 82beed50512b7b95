/** The people of the leaked files: rows that tell nothing without the key, and the imports they came by. */
@NullMarked
package fr.clepsydre.store.people;

import org.jspecify.annotations.NullMarked;
