package fr.clepsydre.store.intake;

import java.time.LocalDate;

/** Dates as workbooks count them: days since a day that depends on the program that made the workbook. */
enum SerialDate {
    /** Day 1 is 1 January 1900, and day 60 is 29 February 1900, which never was. */
    FROM_1900,
    /** Day 0 is 1 January 1904. */
    FROM_1904;

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final String NEVER = "1900-02-29";
    private static final int NEVER_DAY = 60;
    /** 31 December 9999. */
    private static final double LAST_DAY = 2_958_465;

    /** The day in ISO 8601, the time after it dropped; the number as written if it is none. */
    String read(String number) {
        double days;
        try {
            days = Double.parseDouble(number);
        } catch (NumberFormatException none) {
            return number;
        }
        if (!(days >= (this == FROM_1900 ? 1 : 0) && days <= LAST_DAY)) {
            return number;
        }
        return day((int) days);
    }

    private String day(int days) {
        if (this == FROM_1904) {
            return START_OF_1904.plusDays(days).toString();
        }
        if (days == NEVER_DAY) {
            return NEVER;
        }
        return BEFORE_1900.plusDays(days > NEVER_DAY ? days - 1 : days).toString();
    }
}
