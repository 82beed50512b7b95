/** Incidents: recorded once, answered step by step, never overwritten silently. */
@NullMarked
package fr.clepsydre.app.incident;

import org.jspecify.annotations.NullMarked;
