package fr.clepsydre.app.evidence;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.version.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Looks whether what is attached is what it was: when somebody asks, and once a day by itself. */
@ApplicationScoped
public class VerifyEvidence {

    private static final Duration OFTEN = Duration.ofDays(1);
    private static final int AT_ONCE = 20;

    @Inject
    private Evidence evidence;
    @Inject
    private Documents documents;
    @Inject
    private Clock clock;

    /** Opens it and hashes it anew; what was found is noted. */
    boolean verify(Evidence.Piece piece, String by) {
        boolean whole;
        try {
            whole = documents.find(piece.sha256()).filter(content -> content.length == piece.length()).isPresent();
        } catch (IllegalStateException altered) {
            whole = false;
        }
        evidence.note(piece.id(), new Evidence.Event(whole ? Evidence.Kind.VERIFIED : Evidence.Kind.BROKEN,
                clock.instant(), by));
        return whole;
    }

    /** Those that nobody has looked at for a day, a few at a time. */
    public void round(Background.Steps steps) {
        List<Evidence.Piece> pieces;
        do {
            pieces = steps.step(() -> evidence.unseenSince(clock.instant().minus(OFTEN), AT_ONCE));
            pieces.forEach(piece -> steps.step(() -> verify(piece, "")));
        } while (!pieces.isEmpty() && !steps.stopping());
    }
}
