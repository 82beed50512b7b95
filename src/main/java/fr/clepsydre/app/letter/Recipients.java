package fr.clepsydre.app.letter;

import fr.clepsydre.app.Background;
import fr.clepsydre.app.people.People;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Freezes who is written to and what each letter has of its own; of those sorted, only the order is held. */
final class Recipients {

    private static final int LETTERS_A_STEP = 500;

    private final LetterRuns runs;
    private final People people;
    private final LetterRun run;
    private final PersonalPart part;

    Recipients(LetterRuns runs, People people, LetterRun run, PersonalPart part) {
        this.runs = runs;
        this.people = people;
        this.run = run;
        this.part = part;
    }

    /** Where somebody comes; those whose letter is set aside at once come last. */
    private record Turn(boolean last, String order, long person) {

        private static final Comparator<Turn> IN_ORDER = Comparator.comparing(Turn::last)
                .thenComparing(Turn::order).thenComparing(Turn::person);
    }

    /** Begins anew what was frozen by halves. Answers how far that brings the run. */
    LetterRun.Reached freeze(Background.Steps steps) {
        List<Turn> turns = steps.step(this::turns);
        for (int from = 0; from < turns.size(); from += LETTERS_A_STEP) {
            List<Turn> some = turns.subList(from, Math.min(turns.size(), from + LETTERS_A_STEP));
            int before = from;
            steps.doStep(() -> keep(some, before));
        }
        long setAside = turns.stream().filter(Turn::last).count();
        return new LetterRun.Reached(setAside, turns.size(), 0, 0);
    }

    private List<Turn> turns() {
        runs.clear(run.id());
        List<Turn> turns = new ArrayList<>();
        people.each(run.of().incident(), run.of().finess(), stored -> turns.add(new Turn(
                !part.isUsable(stored.person()), part.order(stored.person()), stored.id())));
        turns.sort(Turn.IN_ORDER);
        return turns;
    }

    private void keep(List<Turn> turns, int before) {
        Map<Long, People.Stored> stored = new HashMap<>();
        people.some(run.of().incident(), run.of().finess(), turns.stream().map(turn -> new People.Written(turn.person(), 1)).toList())
                .forEach(person -> stored.put(person.id(), person));
        List<String> ids = new ArrayList<>(ids(turns.size()));
        List<FrozenLetter> letters = new ArrayList<>(turns.size());
        for (int i = 0; i < turns.size(); i++) {
            letters.add(part.letter(stored.get(turns.get(i).person()), before + i + 1, ids.get(i)));
        }
        runs.addLetters(run.id(), letters);
    }

    /** Forty bits collide once in a while: ids that are taken are drawn again. */
    private Set<String> ids(int count) {
        Set<String> ids = new HashSet<>();
        while (ids.size() < count) {
            while (ids.size() < count) {
                ids.add(LetterId.next());
            }
            ids.removeAll(runs.taken(ids));
        }
        return ids;
    }
}
