package fr.clepsydre.domain.intake;

/** What a file of people is, told from its first bytes and never from its name. */
public enum FileKind {
    /** Separated values. */
    CSV,
    /** A workbook of Office Open XML. */
    XLSX
}
