package fr.clepsydre.app.evidence;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.app.version.Documents;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.evidence.EvidenceName;
import fr.clepsydre.domain.evidence.EvidenceType;
import fr.clepsydre.domain.notification.version.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody attaches a file to a case: it is hashed on arrival, and never changed or taken out. */
@UseCase(Permission.EDIT_CASE)
@ApplicationScoped
public class KeepEvidence {

    /** Bytes of one file, 25 MiB. */
    public static final int LARGEST = 25 << 20;
    /** Bytes of all files of a case, 500 MiB. */
    static final long MOST = 500L << 20;
    private static final int LONGEST = 500;

    @Inject
    private Involvements involvements;
    @Inject
    private Evidence evidence;
    @Inject
    private Documents documents;
    @Inject
    private VirusScanner scanner;
    @Inject
    private CaseHistory history;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * Refuses with NOT_FOUND, EVIDENCE_MISSING, FILE_TOO_LARGE, EVIDENCE_TYPE, EVIDENCE_PACKED (too much unpacked),
     * EVIDENCE_FULL, EVIDENCE_INFECTED, SCANNER_UNREACHABLE, and with TOO_LONG at {@code about}.
     *
     * @param name  as the sender has it; made safe
     * @param about what it shows; may be empty
     */
    public Outcome<Evidence.Piece> attach(Reference incident, String finess, String name, String about, byte[] content) {
        if (involvements.findForChange(incident, finess, caller.scope()).isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", incident, finess));
        }
        Optional<Refusal> refusal = refusal(about, content).or(() -> full(incident, finess, content))
                .or(() -> scanned(content));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        EvidenceType type = EvidenceType.of(content).orElseThrow();
        Instant now = clock.instant();
        String by = caller.known().author().name();
        Evidence.Piece piece = new Evidence.Piece(UUID.randomUUID(), EvidenceName.of(name, type), type.mediaType(),
                Sha256.of(content), content.length, about.strip(), now, by);
        documents.keep(piece.sha256(), content);
        evidence.add(incident, finess, piece);
        evidence.note(piece.id(), new Evidence.Event(Evidence.Kind.RECEIVED, now, by));
        history.append(incident, Optional.of(finess), List.of(Change.first(Change.Kind.EVIDENCE_ATTACHED, piece.name(),
                piece.sha256())), caller.known(), now);
        return Outcome.accepted(piece);
    }

    private static Optional<Refusal> refusal(String about, byte[] content) {
        if (content.length == 0) {
            return Optional.of(Refusal.of("EVIDENCE_MISSING").at("file"));
        }
        if (content.length > LARGEST) {
            return Optional.of(Refusal.of("FILE_TOO_LARGE", LARGEST).at("file"));
        }
        Optional<EvidenceType> type = EvidenceType.of(content);
        if (type.isEmpty()) {
            return Optional.of(Refusal.of("EVIDENCE_TYPE").at("file"));
        }
        if (type.get() == EvidenceType.ZIP && !PackedSize.isBearable(content)) {
            return Optional.of(Refusal.of("EVIDENCE_PACKED").at("file"));
        }
        return about.length() > LONGEST ? Optional.of(Refusal.of("TOO_LONG", LONGEST, about.length()).at("about"))
                : Optional.empty();
    }

    private Optional<Refusal> full(Reference incident, String finess, byte[] content) {
        return evidence.length(incident, finess) + content.length > MOST
                ? Optional.of(Refusal.of("EVIDENCE_FULL", MOST >> 20).at("file")) : Optional.empty();
    }

    private Optional<Refusal> scanned(byte[] content) {
        return switch (scanner.scan(content)) {
            case CLEAN -> Optional.empty();
            case INFECTED -> Optional.of(Refusal.of("EVIDENCE_INFECTED").at("file"));
            case UNREACHABLE -> Optional.of(Refusal.of("SCANNER_UNREACHABLE").at("file"));
        };
    }
}
