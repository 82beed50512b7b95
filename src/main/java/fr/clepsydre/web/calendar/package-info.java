/** {@code /calendar/}. */
@NullMarked
package fr.clepsydre.web.calendar;

import org.jspecify.annotations.NullMarked;
