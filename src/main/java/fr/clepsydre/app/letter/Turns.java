package fr.clepsydre.app.letter;

import fr.clepsydre.app.people.People;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.Person;
import fr.clepsydre.domain.people.PersonName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who comes when: by postcode and the beginning of the name, the order in which the post wants letters and a pile is
 * searched; foreign addresses after those, letters set aside last. Sixteen bytes a letter, nobody's name in them.
 */
final class Turns {

    private static final int NAME_LETTERS = 9;
    private static final int NAME_BITS = 43;
    private static final int POSTCODE_BITS = 17;
    private static final int POSTCODE_DIGITS = 5;
    private static final int LETTERS_AND_SPACE = 27;
    /** Six for the reason, one for whether other laboratories write as well. */
    private static final int REASON_BITS = 7;
    private static final int REVISION_BITS = 14;
    private static final long FOREIGN = 1L << NAME_BITS + POSTCODE_BITS;
    private static final long LAST = FOREIGN << 1;
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final int FIRST_SIZE = 1024;

    private final List<String> reasons = new ArrayList<>();
    private long[] keys = new long[FIRST_SIZE];
    private long[] whos = new long[FIRST_SIZE];
    private int size;

    void add(People.Stored stored, Optional<String> setAside) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            whos = Arrays.copyOf(whos, size * 2);
        }
        keys[size] = key(stored.person()) | (setAside.isPresent() ? LAST : 0);
        whos[size] = (stored.id() << REVISION_BITS | stored.revision()) << REASON_BITS
                | setAside.map(this::number).orElse(0) << 1 | (isElsewhere(stored) ? 1 : 0);
        size++;
    }

    int size() {
        return size;
    }

    People.Written who(int at) {
        long who = whos[at] >>> REASON_BITS;
        return new People.Written(who >>> REVISION_BITS, (int) (who & (1 << REVISION_BITS) - 1));
    }

    Optional<String> setAside(int at) {
        int number = (int) (whos[at] & (1 << REASON_BITS) - 1) >> 1;
        return number == 0 ? Optional.empty() : Optional.of(reasons.get(number - 1));
    }

    /** Whether other laboratories of the incident hold the same person, as it is known now. */
    boolean several(int at) {
        return (whos[at] & 1) == 1;
    }

    private static boolean isElsewhere(People.Stored stored) {
        return stored.findings().contains(FindingCode.ELSEWHERE.name());
    }

    private int number(String reason) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        return reasons.indexOf(reason) + 1;
    }

    private static long key(Person person) {
        String written = person.address().postcode();
        String digits = POSTCODE.matcher(written).matches() ? written : NO_DIGIT.matcher(written).replaceAll("") + "00000";
        long postcode = Long.parseLong(digits.substring(0, POSTCODE_DIGITS));
        return (person.address().isAbroad() ? FOREIGN : 0) | postcode << NAME_BITS | name(person.name());
    }

    /** Nine letters without accents to the base of 27, a space between last and first name. */
    private static long name(PersonName name) {
        String family = name.lastName().isEmpty() ? name.birthName() : name.lastName();
        String plain = Normalizer.normalize(family + " " + name.firstName(), Normalizer.Form.NFD);
        long key = 0;
        int letters = 0;
        for (int i = 0; i < plain.length() && letters < NAME_LETTERS; i++) {
            char letter = Character.toUpperCase(plain.charAt(i));
            if (letter == ' ' || letter >= 'A' && letter <= 'Z') {
                key = key * LETTERS_AND_SPACE + (letter == ' ' ? 0 : letter - 'A' + 1);
                letters++;
            }
        }
        for (; letters < NAME_LETTERS; letters++) {
            key *= LETTERS_AND_SPACE;
        }
        return key;
    }

    /** In place: a heap of pairs. */
    void sort() {
        for (int root = size / 2 - 1; root >= 0; root--) {
            sink(root, size);
        }
        for (int end = size - 1; end > 0; end--) {
            swap(0, end);
            sink(0, end);
        }
    }

    private void sink(int from, int end) {
        int root = from;
        while (2 * root + 1 < end) {
            int child = 2 * root + 1;
            if (child + 1 < end && isBefore(child, child + 1)) {
                child++;
            }
            if (!isBefore(root, child)) {
                return;
            }
            swap(root, child);
            root = child;
        }
    }

    private boolean isBefore(int one, int other) {
        return keys[one] < keys[other] || keys[one] == keys[other] && whos[one] < whos[other];
    }

    private void swap(int one, int other) {
        long key = keys[one];
        keys[one] = keys[other];
        keys[other] = key;
        long who = whos[one];
        whos[one] = whos[other];
        whos[other] = who;
    }
}
