package fr.clepsydre.store.people;

import fr.clepsydre.domain.people.FindingCode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings as the bits of a number. A code keeps its place for ever, in whatever order the codes stand. */
final class FindingBits {

    private FindingBits() {
    }

    static long of(FindingCode code) {
        return 1L << place(code);
    }

    static long of(Collection<FindingCode> codes) {
        return codes.stream().mapToLong(FindingBits::of).reduce(0, (one, other) -> one | other);
    }

    static Set<FindingCode> codes(long bits) {
        Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
        for (FindingCode code : FindingCode.values()) {
            if ((bits & of(code)) != 0) {
                codes.add(code);
            }
        }
        return codes;
    }

    static Set<String> names(long bits) {
        return codes(bits).stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static int place(FindingCode code) {
        return switch (code) {
            case NAME_MISSING -> 0;
            case NAME_TOO_LONG -> 1;
            case NIR_MISSING -> 2;
            case NIR_FORMAT -> 3;
            case NIR_KEY -> 4;
            case BIRTH_DATE_MISSING -> 5;
            case BIRTH_DATE -> 6;
            case SAMPLE_DATE -> 7;
            case SEX -> 8;
            case ADDRESS_MISSING -> 9;
            case ADDRESS_LINE_TOO_LONG -> 10;
            case POSTCODE -> 11;
            case TOWN_MISSING -> 12;
            case FOREIGN_ADDRESS -> 13;
            case EMAIL -> 14;
            case PHONE -> 15;
            case FIELD_TOO_LONG -> 16;
            case QUOTE_MISPLACED -> 17;
            case COLUMN_COUNT -> 18;
            case POSTCODE_TOWN -> 19;
            case DECEASED -> 20;
            case MINOR -> 21;
            case PROBABLE_DUPLICATE -> 22;
            case ELSEWHERE -> 23;
            case GARBLED -> 25;
            case LEADING_ZERO -> 24;
        };
    }
}
