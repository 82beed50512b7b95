/** Writes PDF 1.7 object by object, in the profiles PDF/A-2 (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
@NullMarked
package fr.clepsydre.press.pdf;

import org.jspecify.annotations.NullMarked;
