/** The notification of one laboratory: what it says, how complete it is, as a document. */
@NullMarked
package fr.clepsydre.app.notification;

import org.jspecify.annotations.NullMarked;
