/** Fillable forms of others, on the forms of PDFBox: opened with distrust, filled with a font of ours. */
@NullMarked
package fr.clepsydre.press.acroform;

import org.jspecify.annotations.NullMarked;
