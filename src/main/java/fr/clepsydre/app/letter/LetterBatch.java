package fr.clepsydre.app.letter;

/**
 * One printed file of a run.
 *
 * @param number  from 1
 * @param letters in it
 * @param pages   of the file
 * @param sha256  of its bytes, 64 hexadecimal digits
 */
public record LetterBatch(int number, int letters, int pages, String sha256) {
}
