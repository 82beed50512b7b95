package fr.clepsydre.app.letter;

import fr.clepsydre.app.people.People;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Draws the references of a run's letters. Forty bits collide once in a while: those that are taken are drawn again. */
final class LetterCodes {

    private final UUID run;
    private final Letters letters;

    LetterCodes(UUID run, Letters letters) {
        this.run = run;
        this.letters = letters;
    }

    /** One each, in their order; none of any other letter. */
    long[] draw(List<People.Written> whos) {
        long[] codes = new long[whos.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = letters.code(run, whos.get(i), 0);
        }
        for (int attempt = 1; ; attempt++) {
            Set<Long> taken = letters.taken(Arrays.stream(codes).boxed().collect(Collectors.toSet()));
            Set<Long> drawn = new HashSet<>();
            boolean free = true;
            for (int i = 0; i < codes.length; i++) {
                if (taken.contains(codes[i]) || !drawn.add(codes[i])) {
                    codes[i] = letters.code(run, whos.get(i), attempt);
                    free = false;
                }
            }
            if (free) {
                return codes;
            }
        }
    }
}
