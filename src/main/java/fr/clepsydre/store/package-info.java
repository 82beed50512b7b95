/** Hibernate rows, and the one place an aggregate where rows become domain and back. */
@NullMarked
package fr.clepsydre.store;

import org.jspecify.annotations.NullMarked;
