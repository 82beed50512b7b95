/** The form of the authority: its questions, the answers, and what is still missing. */
@NullMarked
package fr.clepsydre.domain.notification;

import org.jspecify.annotations.NullMarked;
