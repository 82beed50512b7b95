/** Deadlines in people's own calendars (iCalendar, RFC 5545), at an address that is secret and can be revoked. */
@NullMarked
package fr.clepsydre.app.calendar;

import org.jspecify.annotations.NullMarked;
