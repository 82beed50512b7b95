/** The people of a leaked file: read in, checked, kept sealed. */
@NullMarked
package fr.clepsydre.app.people;

import org.jspecify.annotations.NullMarked;
