/** Files that prove what happened in a case. */
@NullMarked
package fr.clepsydre.domain.evidence;

import org.jspecify.annotations.NullMarked;
