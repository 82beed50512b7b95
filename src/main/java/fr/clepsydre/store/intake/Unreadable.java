package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileFault;
import java.io.IOException;
import java.util.List;

/** Leaves the depths of a workbook that cannot be read any further; never seen outside {@link Workbook}. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient BrokenFile reason;

    Unreadable(FileFault fault, String... args) {
        this(new BrokenFile(fault, 0, 0, List.of(args)));
    }

    Unreadable(BrokenFile reason) {
        super(reason.fault().name());
        this.reason = reason;
    }

    BrokenFile reason() {
        return reason;
    }
}
