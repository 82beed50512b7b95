/** The register of every breach, notified or not (art. 33(5)). */
@NullMarked
package fr.clepsydre.app.register;

import org.jspecify.annotations.NullMarked;
