package fr.clepsydre.app.letter;

import fr.clepsydre.app.Scope;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.LetterSetting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Port: the runs, with what their letters share, sealed at rest. */
public interface LetterRuns {

    /**
     * What all letters of a run share, frozen when it was ordered: a letter is printed again word for word.
     *
     * @param templates those of the run's kind
     * @param words     of the letters that are neither the laboratory's nor the template's, by key
     * @param chosen    of a reprint: the rows of the people it writes to
     */
    record Frozen(Map<LetterKind, Template> templates, LetterSetting setting, Map<String, String> words,
            Set<Long> chosen) {

        public Frozen {
            templates = Map.copyOf(templates);
            words = Map.copyOf(words);
            chosen = Set.copyOf(chosen);
        }

        /** The texts of the templates alone. */
        Map<LetterKind, String> texts() {
            return templates.entrySet().stream().collect(
                    Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().text()));
        }
    }

    /**
     * A template as it was in force.
     *
     * @param version its name
     */
    record Template(String text, String version) {
    }

    /**
     * What freezing found.
     *
     * @param letters     to print; they have the first sequences
     * @param setAside    how many were set aside at once, by code
     * @param leftOut     people who have had theirs
     * @param longLetters of several pages
     */
    record Census(long letters, Map<String, Long> setAside, long leftOut, long longLetters, List<ProofLetter> proof) {

        public Census {
            setAside = Map.copyOf(setAside);
            proof = List.copyOf(proof);
        }

        /** People to write to, those set aside among them. */
        public long total() {
            return letters + setAside.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Gives it its number. */
    void add(LetterRun run, Frozen frozen);

    /** Keeps state, times, decision and failure: all else never changes. */
    void save(LetterRun run);

    /** Keeps what freezing found, and makes its batches. */
    void freeze(LetterRun run, Census census);

    Optional<LetterRun> find(UUID run, Scope scope);

    /** That one, held until the end of the transaction, so that printing and whoever halts it come one after the other. */
    LetterRun hold(UUID run);

    Frozen frozen(UUID run);

    /** By sequence; none before it is frozen. */
    List<ProofLetter> proof(UUID run);

    /** The newest first. */
    List<LetterRun> of(Reference incident, String finess);

    /** Those of all laboratories of the scope, the newest first. */
    List<LetterRun> all(Scope scope);
}
