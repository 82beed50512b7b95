package fr.clepsydre.app.letter;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.laboratory.Involvements;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.Picture;
import fr.clepsydre.domain.notification.version.ReceiptType;
import fr.clepsydre.domain.notification.version.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The picture of the signature under a laboratory's letters is handed in, or taken away. */
@UseCase(Permission.EDIT_CASE)
@ApplicationScoped
public class KeepSignature {

    /** Largest picture, in bytes: 512 KiB. It goes into every file of letters once. */
    public static final int LARGEST = 512 * 1024;

    private static final Set<ReceiptType> PICTURES = Set.of(ReceiptType.PNG, ReceiptType.JPEG);

    @Inject
    private Involvements involvements;
    @Inject
    private Signatures signatures;
    @Inject
    private LetterPrinter printer;
    @Inject
    private CaseHistory history;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** What stands under the letters; empty when nothing does, or when the case is not the caller's to see. */
    public Optional<byte[]> find(Reference reference, String finess) {
        return involvements.find(reference, finess, caller.scope())
                .flatMap(seen -> signatures.find(reference, finess));
    }

    /**
     * Keeps a picture in place of the one before; letters ordered from now on carry it. Refuses with NOT_FOUND,
     * FILE_NOT_CHOSEN, FILE_TOO_LARGE (limit in bytes), SIGNATURE_TYPE or SIGNATURE_UNREADABLE.
     */
    public Outcome<String> keep(Reference reference, String finess, byte[] picture) {
        Optional<Refusal> refusal = refusal(picture);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get().at("picture"));
        }
        if (involvements.findForChange(reference, finess, caller.scope()).isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference, finess));
        }
        Optional<byte[]> before = signatures.find(reference, finess);
        String sha256 = Sha256.of(picture);
        if (before.map(Sha256::of).filter(sha256::equals).isEmpty()) {
            signatures.keep(reference, finess, picture);
            record(reference, finess, before
                    .map(old -> Change.moved(Change.Kind.SIGNATURE_CHANGED, "signature", Sha256.of(old), sha256))
                    .orElseGet(() -> Change.first(Change.Kind.SIGNATURE_CHANGED, "signature", sha256)));
        }
        return Outcome.accepted(sha256);
    }

    /** Takes it away: the name alone signs. Refuses with NOT_FOUND. */
    public Outcome<String> remove(Reference reference, String finess) {
        Optional<byte[]> before = involvements.findForChange(reference, finess, caller.scope())
                .flatMap(seen -> signatures.find(reference, finess));
        if (before.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference, finess));
        }
        String sha256 = Sha256.of(before.get());
        signatures.remove(reference, finess);
        record(reference, finess, Change.gone(Change.Kind.SIGNATURE_CHANGED, "signature", sha256));
        return Outcome.accepted(sha256);
    }

    private Optional<Refusal> refusal(byte[] picture) {
        if (picture.length == 0) {
            return Optional.of(Refusal.of("FILE_NOT_CHOSEN"));
        }
        if (picture.length > LARGEST) {
            return Optional.of(Refusal.of("FILE_TOO_LARGE", LARGEST));
        }
        if (ReceiptType.ofContent(picture).filter(PICTURES::contains).isEmpty()) {
            return Optional.of(Refusal.of("SIGNATURE_TYPE"));
        }
        return printer.shows(new Picture(picture)) ? Optional.empty() : Optional.of(Refusal.of("SIGNATURE_UNREADABLE"));
    }

    private void record(Reference reference, String finess, Change change) {
        history.append(reference, Optional.of(finess), List.of(change), caller.known(), clock.instant());
    }
}
