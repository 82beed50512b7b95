package fr.clepsydre.store.intake;

import fr.clepsydre.app.people.PeopleFiles;
import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.FileFault;
import fr.clepsydre.domain.intake.FileKind;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;

/**
 * A file of people, opened as what its first bytes say that it is.
 *
 * @param separator between values; empty for a workbook
 */
record PeopleTable(FileKind kind, String separator, Table rows, Closeable file) implements Closeable {

    /** Of every zipped file. */
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Of a container of Microsoft's before 2007: old workbooks, and new ones under a password. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** A file that cannot be read is a table that is broken at once. */
    static PeopleTable open(PeopleFiles.Source source) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(source.open(), ZIP.length);
        try {
            byte[] start = stream.readNBytes(ZIP.length);
            stream.unread(start);
            if (Arrays.equals(start, ZIP)) {
                stream.close();
                return workbook(source);
            }
            return Arrays.equals(start, OLE) ? oldWorkbook(stream) : text(stream);
        } catch (IOException | RuntimeException failed) {
            stream.close();
            throw failed;
        }
    }

    private static PeopleTable text(InputStream stream) throws IOException {
        CsvText text = new CsvText(stream);
        char separator = text.separator(PeopleColumn.NAMES);
        return new PeopleTable(FileKind.CSV, String.valueOf(separator), text.quoted(separator), stream);
    }

    private static PeopleTable workbook(PeopleFiles.Source source) {
        WorkbookRows rows = new WorkbookRows(source, PeopleColumn.NAMES);
        return new PeopleTable(FileKind.XLSX, "", new Table(rows, () -> "UTF-8"), rows);
    }

    private static PeopleTable oldWorkbook(InputStream stream) throws IOException {
        FileFault fault = OldContainer.isEncrypted(stream)
                ? FileFault.WORKBOOK_ENCRYPTED
                : FileFault.WORKBOOK_OLD_FORMAT;
        RowEvent broken = new RowEvent.Broken(new BrokenFile(fault, 0, 0, List.of()));
        return new PeopleTable(FileKind.XLSX, "", new Table(() -> broken, () -> "UTF-8"), stream);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
