/** Typesetting: faces, French typography, lines, rows, pages. Lengths are points (1/72 inch), y grows downwards. */
@NullMarked
package fr.clepsydre.press.type;

import org.jspecify.annotations.NullMarked;
