/** The incident, the laboratories that it hit, what is counted and how far each case is. */
@NullMarked
package fr.clepsydre.domain.breach;

import org.jspecify.annotations.NullMarked;
