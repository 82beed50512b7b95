package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.LaboratoryRow;
import fr.clepsydre.domain.intake.RowFault;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The open extract of laboratories with a header: the whole address stands in one column. */
final class LaboratoryExtract {

    static final ColumnNames NAMES =
            new ColumnNames(Set.of("finess", "rs", "id_ej", "adresse", "tel_rdv"), List.of("finess", "rs"));

    private LaboratoryExtract() {}

    static boolean isBegunBy(String firstLine) {
        List<String> titles = Header.split(firstLine, Header.separatorOf(firstLine, NAMES));
        return new Header(titles, NAMES).missing().isEmpty()
                && titles.stream().noneMatch(title -> LaboratoryList.NAMES.exact(title).equals(Optional.of(LaboratoryList.NAME)));
    }

    static LaboratoryRow read(Header header, RowEvent.Row row) {
        Cells cells = new Cells(header, row);
        LaboratoryCheck check = LaboratoryList.countColumns(header, row);
        DividedAddress address = DividedAddress.of(cells.at("adresse"));
        if (address.postcode().isEmpty()) {
            check.warn("adresse", RowFault.ADDRESS_UNDIVIDED);
        }
        return check.check(new WrittenLaboratory(cells.at("finess"), cells.at("id_ej"), cells.at("rs"), "",
                address.street(), address.postcode(), address.town(), "", cells.at("tel_rdv"), ""));
    }
}
