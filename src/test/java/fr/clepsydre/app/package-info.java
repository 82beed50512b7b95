/** Fixtures of the use cases' tests: a known caller, cases in memory, work that runs when the test says so. */
@NullMarked
package fr.clepsydre.app;

import org.jspecify.annotations.NullMarked;
