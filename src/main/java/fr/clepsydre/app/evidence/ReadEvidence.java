package fr.clepsydre.app.evidence;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.app.version.Documents;
import fr.clepsydre.domain.audit.Deed;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody reads what is attached to a case, takes it away, and has it checked. */
@UseCase(Permission.SEE_CASES)
@ApplicationScoped
public class ReadEvidence {

    @Inject
    private Involvements involvements;
    @Inject
    private Evidence evidence;
    @Inject
    private Documents documents;
    @Inject
    private VerifyEvidence verify;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** A file to take away. */
    public record Taken(Evidence.Piece piece, byte[] content) {
    }

    /** The newest first; empty for a case that is not the caller's to see. */
    public Optional<List<Evidence.Piece>> list(Reference incident, String finess) {
        return involvements.find(incident, finess, caller.scope()).map(seen -> evidence.of(incident, finess));
    }

    /** What happened to it, the oldest first. */
    public List<Evidence.Event> events(Evidence.Piece piece) {
        return evidence.events(piece.id());
    }

    /** The same bytes as were attached: they are hashed again. */
    @Recorded
    public Optional<Taken> take(Reference incident, String finess, UUID id) {
        return found(incident, finess, id).flatMap(piece -> documents.find(piece.sha256()).map(content -> {
            evidence.note(id, new Evidence.Event(Evidence.Kind.TAKEN, clock.instant(), caller.known().author().name()));
            return new Taken(piece, content);
        }));
    }

    /** Whether it is what it was; what was found is noted. Empty for what is not there. */
    @Recorded(Deed.SEEN)
    public Optional<Boolean> verify(Reference incident, String finess, UUID id) {
        return found(incident, finess, id).map(piece -> verify.verify(piece, caller.known().author().name()));
    }

    private Optional<Evidence.Piece> found(Reference incident, String finess, UUID id) {
        return involvements.find(incident, finess, caller.scope()).flatMap(seen -> evidence.find(incident, finess, id));
    }
}
