package fr.clepsydre.domain.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What is doubtful about somebody after a person has corrected their values. */
public final class PersonCheck {

    /** What the corrected values decide anew; all else stays as the file had it. */
    private static final Set<FindingCode> DECIDED = EnumSet.of(FindingCode.NAME_MISSING, FindingCode.NAME_TOO_LONG,
            FindingCode.BIRTH_DATE_MISSING, FindingCode.BIRTH_DATE, FindingCode.MINOR, FindingCode.ADDRESS_MISSING,
            FindingCode.ADDRESS_LINE_TOO_LONG, FindingCode.POSTCODE, FindingCode.TOWN_MISSING,
            FindingCode.FOREIGN_ADDRESS, FindingCode.POSTCODE_TOWN, FindingCode.EMAIL, FindingCode.FIELD_TOO_LONG,
            FindingCode.LEADING_ZERO, FindingCode.GARBLED,  FindingCode.COLUMN_COUNT, FindingCode.QUOTE_MISPLACED);

    private PersonCheck() {}

    /**
     * The findings on the corrected person.
     *
     * @param before what the file had
     * @param today  decides who is a minor
     */
    public static Set<FindingCode> codes(Person corrected, Set<FindingCode> before, LocalDate today) {
        Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
        codes.addAll(before);
        codes.removeAll(DECIDED);
        corrected.name().fault().ifPresent(codes::add);
        corrected.address().faults().forEach(fault -> codes.add(fault.code()));
        if (corrected.birthDate().isEmpty()) {
            codes.add(FindingCode.BIRTH_DATE_MISSING);
        }
        if (corrected.isMinorOn(today)) {
            codes.add(FindingCode.MINOR);
        }
        return codes;
    }
}
