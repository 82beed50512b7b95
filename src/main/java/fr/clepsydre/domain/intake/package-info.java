/** What reading a file gives, row by row: what was understood, what is doubtful, what is refused and where. */
@NullMarked
package fr.clepsydre.domain.intake;

import org.jspecify.annotations.NullMarked;
