package fr.clepsydre.store.intake;

import fr.clepsydre.app.people.PeopleFiles;
import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileFault;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the sheet of people in a workbook, from its header on. Written here rather than taken from a library:
 * those want a file on disk, which would be unencrypted, or hold the workbook in memory; here only its shared texts
 * are, up to a limit, and the file is opened as often as needed instead.
 */
final class WorkbookRows implements RowSource, Closeable {

    private final PeopleFiles.Source file;
    private final ColumnNames names;
    private @Nullable Unzipping zip;
    private @Nullable SheetReader sheet;
    private RowShape shape;
    private long header;

    WorkbookRows(PeopleFiles.Source file, ColumnNames names) {
        this.file = file;
        this.names = names;
        this.shape = new RowShape(new WorkbookParts().cellText(), 0);
    }

    @Override
    public RowEvent next() throws IOException {
        try {
            return sheet == null ? first() : following(sheet);
        } catch (Unreadable fault) {
            return new RowEvent.Broken(placed(fault.reason()));
        } catch (IOException lost) {
            if (zip == null || zip.hasFailed()) {
                throw lost;
            }
            // The archive ends too early.
            return new RowEvent.Broken(placed(whole(FileFault.WORKBOOK_DAMAGED)));
        }
    }

    /** Where the reason does not say it, the damage is behind the last row that was read. */
    private BrokenFile placed(BrokenFile reason) {
        return sheet == null || reason.line() > 0
                ? reason
                : new BrokenFile(reason.fault(), sheet.line() + 1, 0, reason.args());
    }

    /** The header; all rows after it have its width. */
    private RowEvent first() throws IOException {
        WorkbookParts parts = new WorkbookParts();
        parts.read(open());
        WorkbookParts.Place place = parts.find(names);
        Unzipping again = open();
        Optional<String> part = again.nextPart();
        while (!part.equals(Optional.of(place.part()))) {
            part = again.nextPart();
        }
        header = place.header();
        SheetReader reader = new SheetReader(new XmlPart(again), CsvRows.MOST_CHARACTERS + 1);
        sheet = reader;
        shape = new RowShape(parts.cellText(), 0);
        RowEvent titles = following(reader);
        if (titles instanceof RowEvent.Row row) {
            shape = new RowShape(parts.cellText(), row.values().size());
        }
        return titles;
    }

    private RowEvent following(SheetReader reader) throws IOException {
        for (Optional<SheetRow> row = reader.next(); row.isPresent(); row = reader.next()) {
            RowEvent.Row values = shape.row(row.get());
            if (values.line() >= header && !values.isBlank()) {
                return oversized(values).<RowEvent>map(RowEvent.Broken::new).orElse(values);
            }
        }
        return new RowEvent.End();
    }

    private static Optional<BrokenFile> oversized(RowEvent.Row row) {
        return row.values().stream().anyMatch(value -> value.length() > CsvRows.MOST_CHARACTERS)
                ? Optional.of(new BrokenFile(FileFault.OVERSIZED_FIELD, row.line(), 0,
                        List.of(String.valueOf(CsvRows.MOST_CHARACTERS))))
                : Optional.empty();
    }

    private static BrokenFile whole(FileFault fault) {
        return new BrokenFile(fault, 0, 0, List.of());
    }

    private Unzipping open() throws IOException {
        close();
        Unzipping opened = new Unzipping(file.open());
        zip = opened;
        return opened;
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
