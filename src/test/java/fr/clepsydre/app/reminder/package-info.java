/** Tests of reminders without a database. */
@NullMarked
package fr.clepsydre.app.reminder;

import org.jspecify.annotations.NullMarked;
