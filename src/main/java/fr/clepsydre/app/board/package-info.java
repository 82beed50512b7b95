/** The war board: every open case by the time that is left. */
@NullMarked
package fr.clepsydre.app.board;

import org.jspecify.annotations.NullMarked;
