package fr.clepsydre.app.people;

/** How far the file of an import has come; each stage is work of its own. */
public enum ImportStage {
    /** Taken in and looked at: how it is understood is known, none of its rows. */
    LOOK,
    /** All rows are read and checked, as if they were imported; nobody is stored. */
    TRY,
    /** The people are stored. */
    KEEP
}
