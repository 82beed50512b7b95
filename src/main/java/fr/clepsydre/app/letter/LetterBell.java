package fr.clepsydre.app.letter;

/** Port: wakes the workers of this server; others look by themselves. */
public interface LetterBell {

    /** There is something to do, once the present transaction is committed. */
    void ring();
}
