package fr.clepsydre.app.audit;

import java.time.Duration;

/**
 * Setting of the operator.
 *
 * @param every how long the head of the trail stays without an anchor at most
 */
public record AnchorTimes(Duration every) {
}
