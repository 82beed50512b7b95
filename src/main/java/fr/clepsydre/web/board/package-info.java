/** {@code /}. */
@NullMarked
package fr.clepsydre.web.board;

import org.jspecify.annotations.NullMarked;
