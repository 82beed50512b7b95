/** Numbers, durations and instants in the words of the reader's language. Pure. */
@NullMarked
package fr.clepsydre.web.format;

import org.jspecify.annotations.NullMarked;
