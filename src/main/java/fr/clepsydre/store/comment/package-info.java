/** What colleagues said to each other, in the database. */
@NullMarked
package fr.clepsydre.store.comment;

import org.jspecify.annotations.NullMarked;
