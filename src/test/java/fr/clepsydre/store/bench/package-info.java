/** Benchmarks of the store, on both databases. */
@NullMarked
package fr.clepsydre.store.bench;

import org.jspecify.annotations.NullMarked;
