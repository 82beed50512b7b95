/** Files attached to a case, and the proof that they are what they were. */
@NullMarked
package fr.clepsydre.app.evidence;

import org.jspecify.annotations.NullMarked;
