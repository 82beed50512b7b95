/** The dated rules: read from the operator's file, and kept with each case. */
@NullMarked
package fr.clepsydre.store.rule;

import org.jspecify.annotations.NullMarked;
