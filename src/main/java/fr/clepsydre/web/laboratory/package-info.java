/** The pages of one laboratory's case: what is due, the notification, the letters. */
@NullMarked
package fr.clepsydre.web.laboratory;

import org.jspecify.annotations.NullMarked;
