/** A notification is frozen, signed off by a second person, and filed (art. 33). */
@NullMarked
package fr.clepsydre.app.version;

import org.jspecify.annotations.NullMarked;
