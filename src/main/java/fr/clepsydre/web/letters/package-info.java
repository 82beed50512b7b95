/** All runs of letters that the reader may see. */
@NullMarked
package fr.clepsydre.web.letters;

import org.jspecify.annotations.NullMarked;
