/** Reminders of what is due: when they are raised, to whom, how they are read and sent. */
@NullMarked
package fr.clepsydre.app.reminder;

import org.jspecify.annotations.NullMarked;
