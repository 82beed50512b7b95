/** {@code /retention} and {@code /incidents/{reference}/erasure}. */
@NullMarked
package fr.clepsydre.web.retention;

import org.jspecify.annotations.NullMarked;
