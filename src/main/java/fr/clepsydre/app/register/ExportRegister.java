package fr.clepsydre.app.register;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.audit.AuditTrail;
import fr.clepsydre.app.audit.Recorded;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Somebody takes the register with them, complete or filtered: to read it, to reckon with it, to show it (art. 33(5)). */
@UseCase(Permission.SEE_REGISTER)
@ApplicationScoped
public class ExportRegister {

    @Inject
    private ReadRegister register;

    @Inject
    private RegisterBooks books;

    @Inject
    private RegisterPrinter printer;

    @Inject
    private AuditTrail trail;

    /** What the file will hold. Refuses with REGISTER_TOO_LONG (most, entries) what that format cannot hold. */
    public Outcome<RegisterExtract> begin(RegisterFormat format, RegisterFilter filter) {
        RegisterExtract extract = register.extract(filter);
        long entries = extract.totals().entries();
        return entries <= format.most()
                ? Outcome.accepted(extract.anchored(trail.head()))
                : Outcome.refused(Refusal.of("REGISTER_TOO_LONG", format.most(), entries));
    }

    /**
     * Writes the file, entry by entry as they are read, a document alone excepted. Leaves the stream open.
     *
     * @param extract  what {@link #begin} answered
     * @param language {@code fr} or {@code en}; codes and open data have one language
     */
    @Recorded
    public void write(RegisterFormat format, RegisterExtract extract, String language, OutputStream out) {
        RegisterNotes notes = new RegisterNotes(RegisterWords.in(register.form(), language), extract);
        try {
            switch (format) {
                case CODES -> csv(extract, out, "\ufeff" + RegisterCsv.header(), RegisterCsv::row);
                case TABLE -> {
                    RegisterTable table = new RegisterTable(notes.words());
                    csv(extract, out, "\ufeff" + Csv.line(List.of(notes.line())) + Csv.line(table.header()),
                            entry -> Csv.line(table.cells(entry)));
                }
                case WORKBOOK -> books.write(new RegisterBooks.Book(notes,
                        reader -> register.each(extract.filter(), reader)), out);
                case DOCUMENT -> out.write(printer.print(paper(notes)));
                case OPEN_DATA -> {
                    CnilOpenData data = new CnilOpenData(register.form());
                    lines(extract, writer(out, CnilOpenData.CHARSET), data.head(extract.at()), data::row);
                }
            }
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** In UTF-8 with a byte order mark, so that spreadsheets show accents. */
    private void csv(RegisterExtract extract, OutputStream out, String head, Function<RegisterEntry, String> row)
            throws IOException {
        lines(extract, writer(out, StandardCharsets.UTF_8), head, row);
    }

    private static Writer writer(OutputStream out, Charset charset) {
        return new OutputStreamWriter(out, charset);
    }

    private void lines(RegisterExtract extract, Writer writer, String head, Function<RegisterEntry, String> row)
            throws IOException {
        writer.write(head);
        register.each(extract.filter(), entry -> {
            try {
                writer.write(row.apply(entry));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
        writer.flush();
    }

    private RegisterPrinter.Paper paper(RegisterNotes notes) {
        RegisterWords words = notes.words();
        RegisterSheets sheets = new RegisterSheets(words);
        List<RegisterPrinter.Entry> entries = new ArrayList<>();
        register.each(notes.extract().filter(), entry ->
                entries.add(new RegisterPrinter.Entry(sheets.title(entry), sheets.sections(entry))));
        return new RegisterPrinter.Paper("en".equals(words.language()) ? Locale.UK : Locale.FRANCE,
                words.text("title"), List.of(words.text("law"), notes.filter(), words.text("read.at", notes.readAt())),
                notes.figures(), notes.explanations(), entries, notes.extract().at());
    }
}
