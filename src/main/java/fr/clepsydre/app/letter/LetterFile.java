package fr.clepsydre.app.letter;

/**
 * A file to hand out.
 *
 * @param name without any personal data: it may stand in an address and in a log
 */
public record LetterFile(String name, byte[] content) {
}
