package fr.clepsydre.app.letter;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody looks at runs of letters and fetches what was printed; a laboratory manager those of their laboratory. */
@UseCase(Permission.SEE_LETTERS)
@ApplicationScoped
public class ReadLetters {

    /** All runs that the caller may see, the newest first. */
    public List<LetterRun> overview() {
        throw new UnsupportedOperationException();
    }

    /** The runs of one case, the newest first. */
    public List<LetterRun> runs(Reference reference, String finess) {
        throw new UnsupportedOperationException();
    }

    /** Empty when there is none, or when it is not the caller's to see. */
    public Optional<LetterRun> run(UUID run) {
        throw new UnsupportedOperationException();
    }

    /** The files of a run, in order. */
    public List<LetterBatch> batches(UUID run) {
        throw new UnsupportedOperationException();
    }

    /** One file, a PDF. Empty as long as it is not printed. */
    public Optional<LetterFile> batch(UUID run, int number) {
        throw new UnsupportedOperationException();
    }

    /**
     * Every letter of the run, one a line, as CSV (UTF-8, {@code ;}, CRLF): {@code letter_id batch first_page last_page
     * postcode pages set_aside batch_sha256}. No name in it.
     */
    public Optional<LetterFile> manifest(UUID run) {
        throw new UnsupportedOperationException();
    }

    /** One letter by itself, a PDF. Refuses with NOT_FOUND or LETTER_SET_ASIDE (code). */
    public Outcome<LetterFile> letter(UUID run, String letterId) {
        throw new UnsupportedOperationException();
    }
}
