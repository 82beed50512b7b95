/**
 * Typesetting: a template and values make a PDF, on the fonts of PDFBox and a file writer of our own, so that the
 * same input gives the same bytes and that memory does not grow with the number of letters. No Jakarta in it.
 */
@NullMarked
package fr.clepsydre.press;

import org.jspecify.annotations.NullMarked;
