/** The people whose data leaked, what of theirs leaked, and where a letter reaches them. */
@NullMarked
package fr.clepsydre.domain.people;

import org.jspecify.annotations.NullMarked;
