/** Runs of letters: what was frozen and what was printed, sealed. */
@NullMarked
package fr.clepsydre.store.letter;

import org.jspecify.annotations.NullMarked;
