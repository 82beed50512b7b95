/** {@code /reminders}, and the bell on every page. */
@NullMarked
package fr.clepsydre.web.reminder;

import org.jspecify.annotations.NullMarked;
