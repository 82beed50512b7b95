/** Laboratories: the directory, and each one's case in an incident. */
@NullMarked
package fr.clepsydre.app.laboratory;

import org.jspecify.annotations.NullMarked;
