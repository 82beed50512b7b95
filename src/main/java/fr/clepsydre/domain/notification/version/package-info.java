/** Frozen versions of a notification: who vouches for which bytes, and what was filed when. */
@NullMarked
package fr.clepsydre.domain.notification.version;

import org.jspecify.annotations.NullMarked;
