@NullMarked
package fr.clepsydre.app.calendar;

import org.jspecify.annotations.NullMarked;
