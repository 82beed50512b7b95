/** What colleagues say to each other about a field of a notification: never a part of it. */
@NullMarked
package fr.clepsydre.domain.notification.comment;

import org.jspecify.annotations.NullMarked;
