/** Public holidays, from the library that keeps them. */
@NullMarked
package fr.clepsydre.store.holiday;

import org.jspecify.annotations.NullMarked;
