package fr.clepsydre.app;

/**
 * Setting of the operator.
 *
 * @param aMinute files that an account may take away in a minute, from one server
 */
public record TakingLimit(int aMinute) {
}
