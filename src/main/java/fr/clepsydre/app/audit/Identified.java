package fr.clepsydre.app.audit;

import java.util.Optional;

/** An argument of a use case that can tell the trail what it is about without a word of what people typed. */
public interface Identified {

    /** Reference, and FINESS number behind a slash; empty for what belongs to no case. */
    Optional<String> place();

    /** Identifiers and closed vocabulary only. */
    String detail();
}
