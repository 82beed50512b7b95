package fr.clepsydre.app.evidence;

/** Port: a scanner that the operator has set; without one nothing is found. */
public interface VirusScanner {

    /** What it says of a file. */
    enum Verdict { CLEAN, INFECTED, UNREACHABLE }

    Verdict scan(byte[] content);
}
