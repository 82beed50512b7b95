package fr.clepsydre.app;

import static fr.clepsydre.app.Role.ADMINISTRATOR;
import static fr.clepsydre.app.Role.DPO;
import static fr.clepsydre.app.Role.LABORATORY_MANAGER;
import static fr.clepsydre.app.Role.REVIEWER;

import java.util.Set;

/**
 * What may be done, and by whom: the one table of permissions. Whoever is not listed may not. A laboratory manager's
 * permissions hold within their {@link Scope} only.
 */
public enum Permission {
    SEE_CASES(DPO, REVIEWER, LABORATORY_MANAGER),
    SEE_REMINDERS(DPO, REVIEWER, LABORATORY_MANAGER),
    RECORD_INCIDENT(DPO),
    EDIT_INCIDENT(DPO),
    INVOLVE_LABORATORIES(DPO),
    EDIT_CASE(DPO, LABORATORY_MANAGER),
    /** Whoever sees a case: the reviewer asks for changes that way. */
    COMMENT(DPO, REVIEWER, LABORATORY_MANAGER),
    FREEZE_VERSION(DPO, LABORATORY_MANAGER),
    /** Never the DPO, who prepares: whoever vouches is somebody else, and never the author of the version. */
    SIGN_OFF(REVIEWER, LABORATORY_MANAGER),
    FILE_NOTIFICATION(DPO, LABORATORY_MANAGER),
    EXPORT_DOCUMENTS(DPO, REVIEWER, LABORATORY_MANAGER),
    IMPORT_PEOPLE(DPO),
    SEE_PEOPLE_IMPORT(DPO, REVIEWER),
    SEE_PEOPLE(DPO, REVIEWER, LABORATORY_MANAGER),
    EDIT_PEOPLE(DPO, LABORATORY_MANAGER),
    PRINT_LETTERS(DPO),
    /** Never the DPO, who orders: a second person looks at the proof. */
    APPROVE_LETTERS(REVIEWER, LABORATORY_MANAGER),
    SEE_LETTERS(DPO, REVIEWER, LABORATORY_MANAGER),
    /** What became of letters: handed over, come back, replaced. Returned mail arrives at the laboratory. */
    TRACK_LETTERS(DPO, LABORATORY_MANAGER),
    SEE_RETENTION(DPO, REVIEWER),
    ERASE_PEOPLE(DPO),
    SEE_TEMPLATES(DPO, REVIEWER, ADMINISTRATOR),
    EDIT_TEMPLATES(DPO, ADMINISTRATOR),
    /** Never who wrote the version. */
    APPROVE_TEMPLATES(REVIEWER),
    SEE_REGISTER(DPO, REVIEWER),
    SEE_DIRECTORY(DPO, REVIEWER, ADMINISTRATOR),
    LOAD_DIRECTORY(DPO, ADMINISTRATOR),
    /** The trail names people who act and cases, never patients. */
    SEE_AUDIT(DPO, REVIEWER, ADMINISTRATOR),
    /** Master key and backups: what an administrator takes away is sealed. */
    KEEP_KEYS(ADMINISTRATOR),
    ADMINISTER_ACCOUNTS(ADMINISTRATOR),
    OWN_ACCOUNT(DPO, REVIEWER, LABORATORY_MANAGER, ADMINISTRATOR);

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** Whether what needs it changes something; whoever only reads or takes away changes nothing. */
    public boolean isChange() {
        return !name().startsWith("SEE_") && this != EXPORT_DOCUMENTS;
    }

    /** Whether that role has it. */
    public boolean isOf(Role role) {
        return roles.contains(role);
    }
}
