/** The letters to the people (art. 34): runs, batches, manifests. */
@NullMarked
package fr.clepsydre.app.letter;

import org.jspecify.annotations.NullMarked;
