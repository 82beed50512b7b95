/** Readers of the files that people hand in: streamed, in constant memory, never trusting a byte. */
@NullMarked
package fr.clepsydre.store.intake;

import org.jspecify.annotations.NullMarked;
