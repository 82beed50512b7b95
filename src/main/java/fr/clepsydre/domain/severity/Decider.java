package fr.clepsydre.domain.severity;

import java.time.Instant;

/**
 * Who decided, when, and what they could know of the severity.
 *
 * @param name  of the person
 * @param score as it stood then
 */
public record Decider(String name, Instant at, ScoreRange score) {}
