package fr.clepsydre.web.people;

import fr.clepsydre.domain.people.FindingCode;
import java.util.Arrays;
import java.util.List;

/** What a finding means for the letter. */
public enum FindingMeaning {
    /** No letter can be written, or is written, until somebody decides. */
    BLOCKS,
    /** A letter is written; something in it may be wrong. */
    CHECK,
    /** A letter is written as it should be; only to know. */
    KNOW;

    static FindingMeaning of(FindingCode code) {
        return switch (code) {
            case NAME_MISSING, NAME_TOO_LONG, ADDRESS_MISSING, ADDRESS_LINE_TOO_LONG, POSTCODE, TOWN_MISSING,
                    DECEASED -> BLOCKS;
            case BIRTH_DATE, BIRTH_DATE_MISSING, POSTCODE_TOWN, PROBABLE_DUPLICATE, COLUMN_COUNT, FIELD_TOO_LONG,
                    QUOTE_MISPLACED, LEADING_ZERO, GARBLED -> CHECK;
            case NIR_MISSING, NIR_FORMAT, NIR_KEY, SAMPLE_DATE, SEX, FOREIGN_ADDRESS, EMAIL, PHONE, MINOR,
                    ELSEWHERE -> KNOW;
        };
    }

    /** The findings of that meaning, in their order. */
    public List<FindingCode> getCodes() {
        return Arrays.stream(FindingCode.values()).filter(code -> of(code) == this).toList();
    }
}
