/** Colleagues talk about the fields of a notification. */
@NullMarked
package fr.clepsydre.app.comment;

import org.jspecify.annotations.NullMarked;
