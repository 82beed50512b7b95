package fr.clepsydre.domain.people;

/** One line of an address in the capitals of NF Z10-011, shortened by its abbreviations when it is too long. */
final class AddressLine {

    /** Characters of a line, spaces included. */
    static final int WIDTH = 38;

    private AddressLine() {}

    /** The line, abbreviated as little as needed; longer than {@link #WIDTH} if the abbreviations do not suffice. */
    static String of(String text) {
        String line = HouseNumber.apart(Folded.words(text));
        for (Abbreviations step : Abbreviations.values()) {
            if (line.length() <= WIDTH) {
                return line;
            }
            line = step.shorten(line);
        }
        return line;
    }

    static boolean fits(String text) {
        return isShortAndPlain(text) || of(text).length() <= WIDTH;
    }

    /**
     * Only letters beyond ASCII may grow, as Œ does to OE, and a number by one blank, as 12bis does to 12 BIS; nearly
     * every line is short, and there are millions.
     */
    private static boolean isShortAndPlain(String text) {
        return text.length() < WIDTH && text.chars().allMatch(symbol -> symbol < 128);
    }
}
