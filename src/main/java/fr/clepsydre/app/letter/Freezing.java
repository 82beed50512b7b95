package fr.clepsydre.app.letter;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.ProofReason;
import fr.clepsydre.domain.people.AddressBlock;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Freezes who is written to, in which revision and order: everybody passes by once, only their order is held. Begun anew
 * after it was cut short, it gives the same letters with the same references.
 */
final class Freezing {

    private static final int LETTERS_A_STEP = 5000;
    private static final String PROBE = LetterId.of(0);

    private final RunPress press;
    private final LetterRun run;
    private final LetterRuns runs;
    private final Letters letters;
    private final People people;
    private final Turns turns = new Turns();
    private final ProofChoice choice = new ProofChoice();
    private long leftOut;

    Freezing(RunPress press, LetterRuns runs, Letters letters, People people) {
        this.press = press;
        this.run = press.run();
        this.runs = runs;
        this.letters = letters;
        this.people = people;
    }

    LetterRuns.Census freeze(Background.Steps steps) {
        HadLetters had = steps.step(() -> HadLetters.read(run, press.frozen().chosen(), letters));
        steps.doStep(() -> people.each(run.of().incident(), run.of().finess(), stored -> take(stored, had)));
        turns.sort();
        steps.doStep(() -> {
            demandOpen();
            letters.clear(run.number());
        });
        LetterCodes codes = new LetterCodes(run.id(), letters);
        for (int from = 0; from < turns.size(); from += LETTERS_A_STEP) {
            int first = from;
            steps.doStep(() -> {
                demandOpen();
                letters.add(run.number(), some(first, codes));
            });
        }
        return census(steps);
    }

    /** Another server may have taken this over, and be done. */
    private void demandOpen() {
        if (runs.hold(run.id()).times().frozen().isPresent()) {
            throw new IllegalStateException("run " + run.number() + " is frozen already");
        }
    }

    private void take(People.Stored stored, HadLetters had) {
        switch (had.turn(stored)) {
            case NOT_MEANT -> { }
            case LEFT_OUT -> leftOut++;
            case WRITE -> write(stored);
        }
    }

    private void write(People.Stored stored) {
        AddressBlock block = press.part().block(stored.person());
        Optional<String> obstacle = press.obstacle(stored, block);
        if (obstacle.isEmpty()) {
            Letter letter = press.letter(stored, PROBE, block);
            obstacle = press.ready().check(letter);
            if (obstacle.isEmpty()) {
                choice.offer(stored, letter, run);
            }
        }
        turns.add(stored, obstacle);
    }

    private List<FrozenLetter> some(int from, LetterCodes codes) {
        int to = Math.min(turns.size(), from + LETTERS_A_STEP);
        List<People.Written> whos = new ArrayList<>(to - from);
        for (int at = from; at < to; at++) {
            whos.add(turns.who(at));
        }
        long[] drawn = codes.draw(whos);
        List<FrozenLetter> some = new ArrayList<>(whos.size());
        for (int i = 0; i < drawn.length; i++) {
            some.add(new FrozenLetter(from + i + 1, drawn[i], whos.get(i), turns.setAside(from + i), turns.several(from + i)));
        }
        return some;
    }

    private LetterRuns.Census census(Background.Steps steps) {
        Map<String, Long> setAside = new TreeMap<>();
        Map<People.Written, Set<ProofReason>> chosen = choice.chosen();
        List<ProofLetter> proof = new ArrayList<>();
        for (int at = 0; at < turns.size(); at++) {
            turns.setAside(at).ifPresent(code -> setAside.merge(code, 1L, Long::sum));
            Set<ProofReason> reasons = chosen.get(turns.who(at));
            if (reasons != null) {
                proof.add(new ProofLetter(at + 1, reasons));
            }
        }
        long printable = turns.size() - setAside.values().stream().mapToLong(Long::longValue).sum();
        return new LetterRuns.Census(printable, setAside, leftOut, longLetters(proof, steps), proof);
    }

    /** The proof has the extremes: when none of these needs a second page, hardly any other does. */
    private long longLetters(List<ProofLetter> proof, Background.Steps steps) {
        List<Letter> extremes = steps.step(() -> press.letters(proof.stream()
                .flatMap(letter -> letters.some(run.number(), letter.sequence(), letter.sequence()).stream())
                .toList(), people));
        try {
            return press.ready().batch(extremes.iterator(), OutputStream.nullOutputStream()).places().stream()
                    .filter(place -> place.lastPage() > place.firstPage()).count();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
