/** What becomes of letters once printed (art. 34): handed over, come back, replaced by public communication. */
@NullMarked
package fr.clepsydre.app.delivery;

import org.jspecify.annotations.NullMarked;
