/** Fixtures of the store's tests: each database that Clepsydre runs on, empty, and the persistence unit on it. */
@NullMarked
package fr.clepsydre.store;

import org.jspecify.annotations.NullMarked;
