/** {@code /incidents/{reference}/labs/{finess}/evidence}. */
@NullMarked
package fr.clepsydre.web.evidence;

import org.jspecify.annotations.NullMarked;
