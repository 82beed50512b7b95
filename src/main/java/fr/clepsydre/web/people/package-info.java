/** All runs of letters that the reader may see. */
@NullMarked
package fr.clepsydre.web.people;

import org.jspecify.annotations.NullMarked;
