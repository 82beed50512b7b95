package fr.clepsydre.bench.people;

/** What one row is to those before it. */
public enum RowKind {
    /** Somebody new. */
    NEW,
    /** A row word for word as one before. */
    SAME_AGAIN,
    /** Somebody from before in capitals without accents, with another telephone number and two categories more. */
    CORRECTED,
    /** As somebody from before, born on another day: it may be the same person. */
    PROBABLE,
    /** Somebody from before at another laboratory. */
    ELSEWHERE,
    /** Of a laboratory that is not part of the incident. */
    NOT_INVOLVED,
    /** Of no laboratory. */
    WITHOUT_FINESS,
    /** Of a laboratory with an impossible number. */
    WRONG_FINESS;

    /** @param part of ten thousand */
    static RowKind of(int part) {
        if (part < 20) {
            return SAME_AGAIN;
        } else if (part < 30) {
            return CORRECTED;
        } else if (part < 40) {
            return PROBABLE;
        } else if (part < 170) {
            return ELSEWHERE;
        } else if (part < 175) {
            return NOT_INVOLVED;
        } else if (part < 178) {
            return WITHOUT_FINESS;
        }
        return part < 181 ? WRONG_FINESS : NEW;
    }

    boolean isCopy() {
        return this == SAME_AGAIN || this == CORRECTED || this == PROBABLE || this == ELSEWHERE;
    }

    boolean isRefused() {
        return this == NOT_INVOLVED || this == WITHOUT_FINESS || this == WRONG_FINESS;
    }
}
