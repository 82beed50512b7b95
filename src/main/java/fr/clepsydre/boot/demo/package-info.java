/** Fictitious laboratories and people for the demo mode, the same for the same seed. */
@NullMarked
package fr.clepsydre.boot.demo;

import org.jspecify.annotations.NullMarked;
