/** The deadlines of cases as calendars read them. */
@NullMarked
package fr.clepsydre.store.calendar;

import org.jspecify.annotations.NullMarked;
