/** Files of invented people of any size, as dirty as real ones, with the truth about them. */
@NullMarked
package fr.clepsydre.bench.people;

import org.jspecify.annotations.NullMarked;
