/** The audit trail: entries in a keyed chain, anchors of its head outside, and how tampering shows. */
@NullMarked
package fr.clepsydre.domain.audit;

import org.jspecify.annotations.NullMarked;
