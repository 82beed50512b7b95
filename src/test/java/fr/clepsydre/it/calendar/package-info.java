/** The calendar of deadlines over HTTP, against the built archive. */
@NullMarked
package fr.clepsydre.it.calendar;

import org.jspecify.annotations.NullMarked;
