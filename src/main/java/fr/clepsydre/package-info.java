/** Clepsydre: from the leak of medical data to the last letter, each laboratory on its own clock. */
@NullMarked
package fr.clepsydre;

import org.jspecify.annotations.NullMarked;
