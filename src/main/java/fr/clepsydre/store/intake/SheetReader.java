package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** Takes one sheet apart into rows; blank cells, however many a file writes, are passed over. */
final class SheetReader {

    private final XmlPart part;
    private final int mostCharacters;
    private final StringBuilder text = new StringBuilder();
    private long line;
    private int column;

    /** @param mostCharacters kept of one cell; what is longer is cut */
    SheetReader(XmlPart part, int mostCharacters) {
        this.part = part;
        this.mostCharacters = mostCharacters;
    }

    /** The next row that holds anything; nothing after the last. */
    Optional<SheetRow> next() throws IOException {
        while (part.nextOpening()) {
            if (part.isNamed("row")) {
                line = WorkbookNumber.whole(part.attribute("r")).orElse((int) line + 1);
                List<SheetCell> cells = cells();
                if (!cells.isEmpty()) {
                    return Optional.of(new SheetRow(line, cells));
                }
            }
        }
        return Optional.empty();
    }

    /** The row that was read last, or is being read. */
    long line() {
        return line;
    }

    private List<SheetCell> cells() throws IOException {
        List<SheetCell> cells = new ArrayList<>();
        column = -1;
        for (int event = part.next(); !isEndOf("row", event); event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && part.isNamed("c")) {
                cell().filter(cell -> !cell.text().isBlank()).ifPresent(cells::add);
                if (cells.size() > CsvRows.MOST_COLUMNS) {
                    throw tooMany();
                }
            }
        }
        return cells;
    }

    private Optional<SheetCell> cell() throws IOException {
        column = SheetCell.columnOf(part.attribute("r"), column + 1);
        String kind = part.attribute("t");
        int style = WorkbookNumber.whole(part.attribute("s")).orElse(-1);
        text.setLength(0);
        readText();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (column >= CsvRows.MOST_COLUMNS) {
            throw tooMany();
        }
        return Optional.of(new SheetCell(column, kind, style, text.toString()));
    }

    /** The value as it was when the file was saved; its formula and how a text is pronounced are not looked at. */
    private void readText() throws IOException {
        boolean wanted = false;
        boolean pronounced = false;
        for (int event = part.next(); !isEndOf("c", event); event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                pronounced = part.isNamed("rPh") || pronounced && !part.isNamed("r");
                wanted = !pronounced && (part.isNamed("v") || part.isNamed("t"));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                wanted = false;
            } else if (wanted) {
                part.appendText(text, mostCharacters);
            }
        }
    }

    private boolean isEndOf(String name, int event) throws IOException {
        if (event == XMLStreamConstants.END_DOCUMENT) {
            throw new Unreadable(FileFault.WORKBOOK_DAMAGED);
        }
        return event == XMLStreamConstants.END_ELEMENT && part.isNamed(name);
    }

    private Unreadable tooMany() {
        return new Unreadable(new BrokenFile(FileFault.TOO_MANY_COLUMNS, line, 0,
                List.of(String.valueOf(CsvRows.MOST_COLUMNS))));
    }
}
