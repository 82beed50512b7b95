/** Fillable PDF forms of authorities, filled from a case. */
@NullMarked
package fr.clepsydre.app.pdfform;

import org.jspecify.annotations.NullMarked;
