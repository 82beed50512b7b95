package fr.clepsydre.web.register;

import fr.clepsydre.app.register.RegisterCase;
import fr.clepsydre.app.register.RegisterEntry;
import fr.clepsydre.app.register.RegisterField.Group;
import fr.clepsydre.app.register.RegisterSheets;
import fr.clepsydre.web.board.BoardLine;

/** One entry of the register on the screen: its dates, and below them in words what art. 33(5) asks for. */
public record RegisterLine(RegisterEntry entry, RegisterSheets sheets) {

    /** Whether a laboratory is involved; else it is the incident alone. */
    public boolean isOfLaboratory() {
        return entry.ofLaboratory().isPresent();
    }

    /** Of a laboratory alone. */
    public RegisterCase file() {
        return entry.ofLaboratory().orElseThrow();
    }

    /** Colour of the clock: late, soon, run, done or unk. */
    public String getKind() {
        return BoardLine.kind(file().countdown().status());
    }

    public String getPersons() {
        return sheets.words().wording().count(file().counts().persons());
    }

    /** Path of the entry's own page below the context path. */
    public String getPath() {
        return "/register/" + entry.incident() + entry.ofLaboratory().map(file -> "/" + file.site().finess()).orElse("");
    }

    /** A line or two of what stands under FACTS, EFFECTS, MEASURES or DECISIONS. */
    public String summary(String group) {
        return sheets.summary(entry, Group.valueOf(group));
    }
}
