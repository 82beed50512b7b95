package fr.clepsydre.press.type;

/**
 * The colours of the documents, as operators that set text and fill. All stay dark on a photocopy except lines and the
 * mark, on which the palest text still has a contrast above 4.5 to 1.
 */
public enum Colour {

    BLACK("0 g"), GREY("0.36 g"), LINE("0.8 g"), MARK("0.92 g"), AMBER("0.54 0.29 0 rg"), RED("0.65 0.1 0.1 rg");

    private final String operator;

    Colour(String operator) {
        this.operator = operator;
    }

    /** The PDF operator with its operands. */
    public String operator() {
        return operator;
    }
}
