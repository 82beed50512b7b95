package fr.clepsydre.domain;

/** The same text in the two languages of the product; from the form file, never from code. */
public record Words(String fr, String en) {

    /** The text in this language (ISO 639-1); French, the language of the form, for any other than English. */
    public String in(String language) {
        return "en".equals(language) ? en : fr;
    }
}
