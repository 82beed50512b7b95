package fr.clepsydre.store.register;

import fr.clepsydre.app.register.RegisterBooks;
import fr.clepsydre.app.register.RegisterEntry;
import fr.clepsydre.app.register.RegisterField;
import fr.clepsydre.app.register.RegisterTable;
import fr.clepsydre.app.register.RegisterValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The register as XLSX: dates are dates, numbers are numbers, what is not known is said in words; a second sheet tells
 * what the first holds. Rows go out as they come. Texts are written as texts in place, so that none becomes a formula
 * and no table of them grows in memory.
 */
@ApplicationScoped
public class RegisterWorkbook implements RegisterBooks {

    /** Rows that are in memory before they go out. */
    private static final int ROWS_AT_ONCE = 100;
    /** Columns that stay while one scrolls: reference, title, laboratory. */
    private static final int STAYING = 3;

    @Override
    public void write(Book book, OutputStream out) {
        try {
            Workbook workbook = new Workbook(out, "Clepsydre", "1.0");
            Worksheet sheet = workbook.newWorksheet(book.notes().words().text("sheet.register"));
            head(sheet, book);
            rows(sheet, book);
            sheet.finish();
            NotesSheet.write(workbook, book.notes());
            workbook.finish();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Widths must be known before the first row goes out. */
    private static void head(Worksheet sheet, Book book) {
        List<String> names = new RegisterTable(book.notes().words()).header();
        int column = 0;
        for (RegisterField field : book.notes().words().header()) {
            sheet.width(column++, width(field));
            if (field.shape() != RegisterField.Shape.WORDS) {
                sheet.width(column++, 34);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            sheet.inlineString(0, i, names.get(i));
            sheet.style(0, i).bold().wrapText(true).verticalAlignment("top").fillColor("E2F0F2").set();
        }
        sheet.freezePane(STAYING, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
    }

    private static double width(RegisterField field) {
        return switch (field.shape()) {
            case MOMENT -> 20;
            case NUMBER -> 16;
            case WORDS -> switch (field.group()) {
                case CASE, DATES -> 26;
                case FACTS, EFFECTS, MEASURES, DECISIONS -> 48;
            };
        };
    }

    private static void rows(Worksheet sheet, Book book) {
        RegisterTable table = new RegisterTable(book.notes().words());
        AtomicInteger row = new AtomicInteger();
        book.entries().accept(entry -> {
            write(sheet, row.incrementAndGet(), table, entry);
            if (row.get() % ROWS_AT_ONCE == 0) {
                flush(sheet);
            }
        });
        sheet.setAutoFilter(0, 0, row.get(), table.header().size() - 1);
    }

    private static void write(Worksheet sheet, int row, RegisterTable table, RegisterEntry entry) {
        int column = 0;
        for (RegisterField field : table.words().fields(entry)) {
            put(sheet, row, column++, field.value());
            if (field.shape() != RegisterField.Shape.WORDS) {
                text(sheet, row, column++, table.beside(field.value()));
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, RegisterValue value) {
        if (value instanceof RegisterValue.Number number) {
            sheet.value(row, column, RegisterTable.number(number.count()));
            sheet.style(row, column).format("#,##0").verticalAlignment("top").set();
        } else if (value instanceof RegisterValue.Moment moment) {
            moment(sheet, row, column, moment.at().atZone(moment.zone()).toLocalDateTime());
        } else if (value instanceof RegisterValue.Words words) {
            text(sheet, row, column, words.text());
        } else if (value instanceof RegisterValue.Unknown unknown) {
            text(sheet, row, column, unknown.words());
        }
    }

    private static void moment(Worksheet sheet, int row, int column, LocalDateTime local) {
        // The calendar of spreadsheets begins in 1900, and counts its February wrongly.
        if (local.getYear() <= 1900 || local.getYear() > 9999) {
            text(sheet, row, column, local.toString());
        } else {
            sheet.value(row, column, local);
            sheet.style(row, column).format("dd/mm/yyyy hh:mm:ss").verticalAlignment("top").set();
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, CellText.of(text));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
