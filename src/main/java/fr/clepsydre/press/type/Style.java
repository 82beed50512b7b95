package fr.clepsydre.press.type;

/**
 * How characters look.
 *
 * @param size in points
 */
public record Style(Face face, double size, Colour colour) {

    /** The same in another face. */
    public Style in(Face other) {
        return new Style(other, size, colour);
    }

    /** The same in another colour. */
    public Style in(Colour other) {
        return new Style(face, size, other);
    }

    /** Advance of a character, in points. */
    double width(char character) {
        return face.width(character) * size / 1000;
    }
}
