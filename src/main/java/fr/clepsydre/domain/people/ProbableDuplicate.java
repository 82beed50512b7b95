package fr.clepsydre.domain.people;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Whether two rows of one laboratory are probably the same person; a person decides. */
public final class ProbableDuplicate {

    private ProbableDuplicate() {}

    /**
     * The same name and postcode, and birth dates that agree, are not both known, or look like a slip of the pen: one
     * figure, or day and month exchanged. With the same NIR, one of birth date and first name is enough: children were
     * long written under the number of a parent.
     *
     * @param sameNir whether both were written with the same NIR
     */
    public static boolean of(Person one, Person other, boolean sameNir) {
        boolean near = SearchKey.near(one).equals(SearchKey.near(other));
        if (near && (one.birthDate().isEmpty() || other.birthDate().isEmpty())) {
            return true;
        }
        boolean sameDay = one.birthDate().isPresent() && one.birthDate().equals(other.birthDate());
        boolean slipped = sameDay || one.birthDate().isPresent() && other.birthDate().isPresent()
                && isSlip(one.birthDate().get(), other.birthDate().get());
        return near && slipped || sameNir && (sameDay || sameFirstName(one, other));
    }

    private static boolean sameFirstName(Person one, Person other) {
        String first = Folded.letters(one.name().firstName());
        return !first.isEmpty() && first.equals(Folded.letters(other.name().firstName()));
    }

    private static boolean isSlip(LocalDate one, LocalDate other) {
        return isExchanged(one, other) || differingFigures(one.toString(), other.toString()) == 1;
    }

    private static boolean isExchanged(LocalDate one, LocalDate other) {
        try {
            return LocalDate.of(one.getYear(), one.getDayOfMonth(), one.getMonthValue()).equals(other);
        } catch (DateTimeException noSuchMonth) {
            return false;
        }
    }

    private static int differingFigures(String one, String other) {
        int differing = 0;
        for (int place = 0; place < Math.min(one.length(), other.length()); place++) {
            differing += one.charAt(place) == other.charAt(place) ? 0 : 1;
        }
        return differing + Math.abs(one.length() - other.length());
    }
}
