/** The directory, and the laboratories' cases. */
@NullMarked
package fr.clepsydre.store.laboratory;

import org.jspecify.annotations.NullMarked;
