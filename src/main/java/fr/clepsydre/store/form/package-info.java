/** Reads the form of an authority from the file that a lawyer keeps. */
@NullMarked
package fr.clepsydre.store.form;

import org.jspecify.annotations.NullMarked;
