package fr.clepsydre.app.letter;

import fr.clepsydre.app.Scope;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.LetterSetting;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Port: the runs, with their letters and their files, sealed at rest. */
public interface LetterRuns {

    /**
     * What all letters of a run share, frozen when it was ordered.
     *
     * @param template the text of the template
     */
    record Frozen(String template, LetterSetting setting) {

        Map<LetterKind, String> templates() {
            return Map.of(LetterKind.ADULT, template);
        }
    }

    void add(LetterRun run, Frozen frozen);

    void save(LetterRun run);

    Optional<LetterRun> find(UUID run, Scope scope);

    /** That one, held until the end of the transaction, so that printing and whoever halts it come one after the other. */
    LetterRun hold(UUID run);

    Frozen frozen(UUID run);

    /** The newest first. */
    List<LetterRun> of(Reference incident, String finess);

    /** Those of all laboratories of the scope, the newest first. */
    List<LetterRun> all(Scope scope);

    /** Those of everybody that are not over. */
    List<LetterRun> unfinished();

    /** Forgets letters that were frozen by halves. */
    void clear(UUID run);

    void addLetters(UUID run, List<FrozenLetter> letters);

    /** Which of these ids are the names of letters already, of any run. */
    Set<String> taken(Collection<String> ids);

    /** Letters by sequence, from that one on. */
    List<FrozenLetter> letters(UUID run, int from, int atMost);

    Optional<FrozenLetter> letter(UUID run, String id);

    /** Letters that are in no file yet and not set aside, by sequence. */
    List<FrozenLetter> waiting(UUID run, int atMost);

    void addBatch(UUID run, LetterBatch batch, byte[] content);

    /** Keeps where in that file each letter is, or why it is in none. */
    void place(UUID run, int batch, LetterPrinter.Printed printed);

    List<LetterBatch> batches(UUID run);

    Optional<byte[]> batch(UUID run, int number);
}
