package fr.clepsydre.store.intake;

import fr.clepsydre.domain.intake.FileFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What must be known of a workbook before a row of it can be read: the parts come in any order, and the texts of the
 * cells usually behind the cells. So the file is gone through twice, and all but the texts is small.
 */
final class WorkbookParts {

    /** Rows of each sheet among which its header is looked for. */
    private static final int BEGINNING = 10;
    private static final int TITLE = 100;
    private static final int MOST_SHEETS = 100;
    private static final String FOLDER = "xl/";
    private static final String SHEETS = FOLDER + "worksheets/";

    private final SharedTexts texts = new SharedTexts();
    private final CellStyles styles = new CellStyles();
    private final List<String> sheetIds = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, List<SheetRow>> beginnings = new HashMap<>();
    private SerialDate dates = SerialDate.FROM_1900;
    private boolean complete;

    /** Where the people are: the part that holds the sheet, and the line of its header. */
    record Place(String part, long header) {
    }

    /** Goes through all parts. */
    void read(Unzipping zip) throws IOException {
        for (Optional<String> part = zip.nextPart(); part.isPresent(); part = zip.nextPart()) {
            readPart(part.get(), zip);
        }
        if (!complete) {
            throw new Unreadable(FileFault.NOT_A_WORKBOOK, "ARCHIVE");
        }
    }

    private void readPart(String name, Unzipping zip) throws IOException {
        switch (name) {
            case FOLDER + "workbook.xml" -> readWorkbook(new XmlPart(zip));
            case FOLDER + "_rels/workbook.xml.rels" -> readTargets(new XmlPart(zip));
            case FOLDER + "styles.xml" -> styles.read(new XmlPart(zip));
            case FOLDER + "sharedstrings.xml" -> texts.read(new XmlPart(zip));
            case FOLDER + "workbook.bin" -> throw new Unreadable(FileFault.WORKBOOK_OLD_FORMAT);
            case "word/document.xml", "ppt/presentation.xml" ->
                throw new Unreadable(FileFault.NOT_A_WORKBOOK, "OFFICE_DOCUMENT");
            case "mimetype", "content.xml" -> throw new Unreadable(FileFault.NOT_A_WORKBOOK, "OPEN_DOCUMENT");
            default -> {
                if (name.startsWith(SHEETS) && name.endsWith(".xml")) {
                    readBeginning(name, new XmlPart(zip));
                }
            }
        }
    }

    private void readWorkbook(XmlPart part) throws IOException {
        complete = true;
        while (part.nextOpening()) {
            if (part.isNamed("sheet")) {
                sheetIds.add(part.attribute("id"));
                demandFew(sheetIds.size(), MOST_SHEETS);
            } else if (part.isNamed("workbookPr") && List.of("1", "true").contains(part.attribute("date1904"))) {
                dates = SerialDate.FROM_1904;
            }
        }
    }

    private void readTargets(XmlPart part) throws IOException {
        while (part.nextOpening()) {
            if (part.isNamed("Relationship")) {
                String target = part.attribute("Target").toLowerCase(Locale.ROOT);
                targets.put(part.attribute("Id"), target.startsWith("/") ? target.substring(1) : FOLDER + target);
                demandFew(targets.size(), Unzipping.MOST_PARTS);
            }
        }
    }

    private void readBeginning(String name, XmlPart part) throws IOException {
        SheetReader reader = new SheetReader(part, TITLE);
        List<SheetRow> rows = new ArrayList<>();
        Optional<SheetRow> row = reader.next();
        while (row.isPresent() && rows.size() < BEGINNING) {
            rows.add(row.get());
            row = reader.next();
        }
        beginnings.put(name, rows);
        demandFew(beginnings.size(), MOST_SHEETS);
    }

    private static void demandFew(int count, int most) throws IOException {
        if (count > most) {
            throw new Unreadable(FileFault.WORKBOOK_TOO_LARGE);
        }
    }

    /** How the cells are read. */
    CellText cellText() {
        return new CellText(texts, styles, dates);
    }

    /**
     * The first sheet with a row that is a header of people, which titles may stand above; if there is none, the
     * first row that names any known column, or the very first row: what is wrong with it is then told.
     */
    Place find(ColumnNames names) throws IOException {
        List<Place> all = new ArrayList<>();
        List<Place> known = new ArrayList<>();
        for (String id : sheetIds) {
            String sheet = targets.getOrDefault(id, "");
            for (SheetRow row : beginning(sheet)) {
                Header header = new Header(new RowShape(cellText(), 0).values(row), names);
                Place place = new Place(sheet, row.line());
                if (header.missing().isEmpty()) {
                    return place;
                }
                all.add(place);
                if (header.ignored().size() < row.cells().size()) {
                    known.add(place);
                }
            }
        }
        known.addAll(all);
        return known.stream().findFirst().orElseThrow(() -> new Unreadable(FileFault.EMPTY_FILE));
    }

    private List<SheetRow> beginning(String sheet) throws IOException {
        if (sheet.isEmpty() || sheet.startsWith(SHEETS) && !beginnings.containsKey(sheet)) {
            throw new Unreadable(FileFault.WORKBOOK_DAMAGED);
        }
        return beginnings.getOrDefault(sheet, List.of());
    }
}
