package fr.clepsydre.press.type;

import java.util.List;

/** Pieces that stand on one baseline. */
public record Line(List<Piece> pieces) {

    /**
     * Characters that look alike.
     *
     * @param x from the left end of the line
     */
    public record Piece(double x, Style style, String text) {
    }

    /** From the left end to the right end of the last character that is not a space. */
    public double width() {
        double end = 0;
        for (Piece piece : pieces) {
            double x = piece.x();
            for (char character : piece.text().toCharArray()) {
                x += piece.style().width(character);
                end = character == ' ' ? end : x;
            }
        }
        return end;
    }
}
