/** Reminders in the running server. */
@NullMarked
package fr.clepsydre.it.reminder;

import org.jspecify.annotations.NullMarked;
