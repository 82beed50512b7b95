package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.FileFault;
import java.io.IOException;

/**
 * What a cell shows.
 *
 * @param texts  that cells refer to by their number
 * @param styles that tell dates from numbers
 * @param dates  how dates are counted
 */
record CellText(SharedTexts texts, CellStyles styles, SerialDate dates) {

    private static final int ISO_DAY = 10;

    /** The text; empty for an error such as #N/A, which is no value. */
    String of(SheetCell cell) throws IOException {
        return switch (cell.kind()) {
            case "s" -> shared(cell.text());
            case "str", "inlineStr" -> EscapedText.read(cell.text());
            case "b" -> cell.text();
            case "e" -> "";
            case "d" -> cell.text().substring(0, Math.min(ISO_DAY, cell.text().length()));
            default -> styles.isDateIn(cell.style()) ? dates.read(cell.text()) : WorkbookNumber.shown(cell.text());
        };
    }

    /** Whether it is shown as a number, so that zeros in front of it are lost. */
    boolean isNumber(SheetCell cell) {
        return switch (cell.kind()) {
            case "s", "str", "inlineStr", "b", "e", "d" -> false;
            default -> !styles.isDateIn(cell.style());
        };
    }

    private String shared(String number) throws IOException {
        return texts.at(WorkbookNumber.whole(number).orElse(-1))
                .orElseThrow(() -> new Unreadable(FileFault.WORKBOOK_DAMAGED));
    }
}
