package fr.clepsydre.store.intake;

import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.intake.LaboratoryRow;
import fr.clepsydre.domain.intake.RowFault;
import fr.clepsydre.domain.intake.RowRemark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Lets each laboratory through once; it remembers numbers only, of which the whole country has some thousands. */
final class OncePerLaboratory implements Consumer<LaboratoryRow> {

    private final Consumer<LaboratoryRow> rows;
    private final Set<Finess> seen = new HashSet<>();

    OncePerLaboratory(Consumer<LaboratoryRow> rows) {
        this.rows = rows;
    }

    @Override
    public void accept(LaboratoryRow row) {
        boolean repeats = row instanceof LaboratoryRow.Read read && !seen.add(read.laboratory().finess());
        rows.accept(repeats ? repeated((LaboratoryRow.Read) row) : row);
    }

    private static LaboratoryRow repeated(LaboratoryRow.Read read) {
        return new LaboratoryRow.Refused(new RowRemark(read.line(), "finess", RowFault.FINESS_REPEATED,
                List.of(read.laboratory().finess().number())));
    }
}
