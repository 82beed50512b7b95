/** How grave a breach is for the people, by ENISA's method of 2013. */
@NullMarked
package fr.clepsydre.domain.severity;

import org.jspecify.annotations.NullMarked;
