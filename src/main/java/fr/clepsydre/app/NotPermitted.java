package fr.clepsydre.app;

/**
 * Somebody asked for what their role does not give. Pages and endpoints do not offer it, so it is an exception; the
 * doors answer it as they answer what does not exist.
 */
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
