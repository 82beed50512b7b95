package fr.clepsydre.app.letter;

import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.letter.Letter;
import fr.clepsydre.domain.letter.ProofReason;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses the letters of the proof while everybody passes by: of each reason the best few, and in the end one each, as
 * many different letters as there are. Who came first wins a tie, so that the same people give the same proof.
 */
final class ProofChoice {

    private static final int KEPT = ProofReason.values().length;
    /** The last letter that a simple French text needs. */
    private static final int LATIN_1 = 0xFF;
    private static final int MOST_NAME = 1000;

    private final Map<ProofReason, List<Candidate>> candidates = new EnumMap<>(ProofReason.class);

    private record Candidate(People.Written who, int weight) {

        private static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::weight).reversed();
    }

    void offer(People.Stored stored, Letter letter, LetterRun run) {
        People.Written who = new People.Written(stored.id(), stored.revision());
        Person person = stored.person();
        String name = person.name().full();
        int leaked = person.leaked().size();
        offer(ProofReason.LONGEST_NAME, who, name.length());
        offer(ProofReason.LONGEST_ADDRESS, who, letter.addressLines().stream().mapToInt(String::length).sum());
        offer(ProofReason.MINOR, who, person.isMinorOn(run.dated()) ? 1 : 0);
        offer(ProofReason.FOREIGN, who, person.address().isAbroad() ? 1 : 0);
        offer(ProofReason.ALL_FLAGS, who, leaked);
        offer(ProofReason.ONE_FLAG, who, leaked == 0 ? 0 : KEPT * KEPT - leaked);
        offer(ProofReason.RARE_LETTERS, who, (int) name.chars().filter(letterOf -> letterOf > LATIN_1).count());
        offer(ProofReason.HYPHENS, who, (int) name.chars().filter(letterOf -> letterOf == '-').count());
        offer(ProofReason.APOSTROPHE, who, name.indexOf('\'') >= 0 || name.indexOf('’') >= 0 ? 1 : 0);
        offer(ProofReason.SEVERAL_LABORATORIES, who,
                stored.findings().contains(FindingCode.ELSEWHERE.name()) ? 1 : 0);
        offer(ProofReason.EMAIL_KNOWN, who, person.email().isEmpty() ? 0 : 1);
        offer(ProofReason.SHORTEST, who, Math.max(1, MOST_NAME - name.length()));
    }

    private void offer(ProofReason reason, People.Written who, int weight) {
        if (weight <= 0) {
            return;
        }
        List<Candidate> best = candidates.computeIfAbsent(reason, first -> new ArrayList<>());
        if (best.size() < KEPT || weight > best.get(best.size() - 1).weight()) {
            best.add(new Candidate(who, weight));
            best.sort(Candidate.BEST);
            best.subList(Math.min(KEPT, best.size()), best.size()).clear();
        }
    }

    /** Whom, and why; at most as many as there are reasons. */
    Map<People.Written, Set<ProofReason>> chosen() {
        Map<People.Written, Set<ProofReason>> chosen = new LinkedHashMap<>();
        candidates.forEach((reason, best) -> {
            Set<People.Written> taken = new HashSet<>(chosen.keySet());
            People.Written who = Stream.concat(
                            best.stream().map(Candidate::who).filter(candidate -> !taken.contains(candidate)),
                            best.stream().map(Candidate::who))
                    .findFirst().orElseThrow();
            chosen.computeIfAbsent(who, first -> EnumSet.noneOf(ProofReason.class)).add(reason);
        });
        return chosen;
    }
}
