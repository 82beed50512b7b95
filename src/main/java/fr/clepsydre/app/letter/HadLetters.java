package fr.clepsydre.app.letter;

import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.letter.RunKind;
import java.util.Arrays;
import java.util.Set;

/** Who a run writes to, by what they have had; a few bytes a letter that was written before. */
final class HadLetters {

    private static final int REVISION_BITS = 14;
    private static final int FIRST_SIZE = 256;

    private final Set<LetterOption> options;
    private final RunKind kind;
    private final Set<Long> chosen;
    private final Sorted first = new Sorted();
    private final Sorted second = new Sorted();
    private final Sorted message = new Sorted();

    HadLetters(RunKind kind, Set<LetterOption> options, Set<Long> chosen) {
        this.kind = kind;
        this.options = options;
        this.chosen = chosen;
    }

    static HadLetters read(LetterRun run, Set<Long> chosen, Letters letters) {
        LetterRun.Case of = run.of();
        HadLetters had = new HadLetters(run.order().kind(), run.order().options(), chosen);
        letters.had(of.incident(), of.finess(), Letters.Sort.FIRST, had.first::add);
        letters.had(of.incident(), of.finess(), Letters.Sort.SECOND, had.second::add);
        if (had.kind == RunKind.EMAIL) {
            letters.had(of.incident(), of.finess(), Letters.Sort.MESSAGE, had.message::add);
        }
        return had;
    }

    /** What a run does about somebody. */
    enum Turn {
        WRITE,
        LEFT_OUT,
        /** Never meant by a run of this kind. */
        NOT_MEANT
    }

    Turn turn(People.Stored stored) {
        boolean again = options.contains(LetterOption.AGAIN);
        return switch (kind) {
            case EMAIL -> message(stored, again);
            case FIRST -> !again && first.has(stored.id(), stored.revision()) ? Turn.LEFT_OUT : Turn.WRITE;
            case SECOND -> second(stored, again);
            case REPRINT -> chosen.contains(stored.id()) ? Turn.WRITE : Turn.NOT_MEANT;
        };
    }

    /** Who has no address is not meant, who has one that cannot be used is set aside. */
    private Turn message(People.Stored stored, boolean again) {
        if (stored.person().email().isBlank()) {
            return Turn.NOT_MEANT;
        }
        return !again && message.has(stored.id(), stored.revision()) ? Turn.LEFT_OUT : Turn.WRITE;
    }

    private Turn second(People.Stored stored, boolean again) {
        if (!first.has(stored.id())) {
            return Turn.NOT_MEANT;
        }
        return !again && second.has(stored.id(), stored.revision()) ? Turn.LEFT_OUT : Turn.WRITE;
    }

    /** Persons with revisions; sorted when first asked. */
    private static final class Sorted {

        private long[] all = new long[FIRST_SIZE];
        private int size;
        private int sorted;

        void add(long person, int revision) {
            if (size == all.length) {
                all = Arrays.copyOf(all, size * 2);
            }
            all[size++] = person << REVISION_BITS | revision;
        }

        boolean has(long person, int revision) {
            return at(person << REVISION_BITS | revision) >= 0;
        }

        boolean has(long person) {
            int at = at(person << REVISION_BITS);
            int next = at >= 0 ? at : -at - 1;
            return next < size && all[next] >>> REVISION_BITS == person;
        }

        private int at(long key) {
            if (sorted < size) {
                Arrays.sort(all, 0, size);
                sorted = size;
            }
            return Arrays.binarySearch(all, 0, size, key);
        }
    }
}
