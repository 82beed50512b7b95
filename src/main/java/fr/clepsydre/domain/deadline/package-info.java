/** Awareness, the rule that follows from it, and how much of its time is left. */
@NullMarked
package fr.clepsydre.domain.deadline;

import org.jspecify.annotations.NullMarked;
