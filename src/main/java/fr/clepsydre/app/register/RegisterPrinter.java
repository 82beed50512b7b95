package fr.clepsydre.app.register;

import fr.clepsydre.domain.notification.SheetSection;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Port: makes a PDF of the register. */
public interface RegisterPrinter {

    /**
     * The register ready to be printed, every text in its language.
     *
     * @param title    of the document
     * @param subtitle lines under it: law, part of the register, instant
     * @param figures  what it holds
     * @param notes    how to read it
     * @param entries  in their order
     * @param printed  written into the file as its date
     */
    record Paper(Locale language, String title, List<String> subtitle, List<RegisterNotes.Note> figures,
            List<String> notes, List<Entry> entries, Instant printed) {

        public Paper {
            subtitle = List.copyOf(subtitle);
            figures = List.copyOf(figures);
            notes = List.copyOf(notes);
            entries = List.copyOf(entries);
        }
    }

    /** One entry under its title. */
    record Entry(String title, List<SheetSection> sections) {

        public Entry {
            sections = List.copyOf(sections);
        }
    }

    /** The file; the same paper gives the same bytes. A character without a glyph is printed as its number. */
    byte[] print(Paper paper);
}
