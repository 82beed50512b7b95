package fr.clepsydre.app;

/**
 * What was asked for is personal data of an incident whose people were erased; there is no key any more. The doors say
 * that it is gone.
 */
public final class Erased extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
