/** The letters to the people whose data leaked: what GDPR art. 34(2) asks them to say, and to whom. */
@NullMarked
package fr.clepsydre.domain.letter;

import org.jspecify.annotations.NullMarked;
