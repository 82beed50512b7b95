package fr.clepsydre.store.register;

import fr.clepsydre.app.register.RegisterNotes;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The second sheet of the workbook: which part of the register, as of when, in figures, how to read it. */
final class NotesSheet {

    private final Worksheet sheet;
    private int row;

    private NotesSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(Workbook workbook, RegisterNotes notes) throws IOException {
        NotesSheet page = new NotesSheet(workbook.newWorksheet(notes.words().text("sheet.notes")));
        page.sheet.width(0, 60);
        page.sheet.width(1, 70);
        page.line(notes.words().text("title"), notes.words().text("law"));
        page.line(notes.words().text("notes.what"), notes.filter());
        page.line(notes.words().text("notes.at"), notes.readAt());
        page.row++;
        page.line(notes.words().text("notes.figures"), "");
        notes.figures().forEach(note -> page.put(note.label(), note.text()));
        page.row++;
        page.line(notes.words().text("notes.reading"), "");
        notes.explanations().forEach(text -> page.put(text, ""));
        page.sheet.finish();
    }

    private void line(String label, String text) {
        sheet.style(row, 0).bold().wrapText(true).verticalAlignment("top").set();
        put(label, text);
    }

    private void put(String label, String text) {
        sheet.inlineString(row, 0, CellText.of(label));
        sheet.inlineString(row, 1, CellText.of(text));
        sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
        sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
        row++;
    }
}
