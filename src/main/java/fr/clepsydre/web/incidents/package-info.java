/** {@code /incidents} and the pages of one incident. */
@NullMarked
package fr.clepsydre.web.incidents;

import org.jspecify.annotations.NullMarked;
