package fr.clepsydre.press;

/** Closes gaps between levels of headings, as PDF/UA-1 (7.4.2) asks: the first is 1, none skips a level. */
final class HeadingLevels {

    private int last;

    int next(int wanted) {
        last = Math.min(wanted, last + 1);
        return last;
    }
}
