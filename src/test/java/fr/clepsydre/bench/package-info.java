/** Measurements: {@code mvn -Pbench verify} runs them all and writes target/bench.md. Not part of any test. */
@NullMarked
package fr.clepsydre.bench;

import org.jspecify.annotations.NullMarked;
