package fr.clepsydre.app;

/** What an account is for; one account has one role. */
public enum Role {
    /** Data protection officer (art. 37): records, involves, decides, prints. */
    DPO,
    /** Reads everything, signs off, exports; edits nothing. */
    REVIEWER,
    /** Sees and moves on the case of their own laboratory, and nothing else. */
    LABORATORY_MANAGER,
    /** Accounts, settings, the directory; sees no case and no patient. */
    ADMINISTRATOR
}
