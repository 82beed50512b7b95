/** The verifier of an exported audit trail: a program of its own that needs neither server nor database. */
@NullMarked
package fr.clepsydre.verify;

import org.jspecify.annotations.NullMarked;
