package fr.clepsydre.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Office;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.audit.KeptTrail;
import fr.clepsydre.domain.Outcomes;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExportRegisterTest {

    /** So many entries of one incident, in their order. */
    private record Shelf(List<RegisterEntry> all, List<Integer> sizes) implements RegisterEntries {

        static Shelf of(int entries) {
            return new Shelf(IntStream.range(0, entries).mapToObj(number -> new RegisterEntry(
                    new Reference(2021, number + 1), "n" + number, Entries.alone().recordedAt(),
                    Entries.alone().shared(), number % 2 == 0 ? Entries.notified(Map.of()).ofLaboratory()
                            : Optional.empty())).toList(), new ArrayList<>());
        }

        @Override
        public List<RegisterEntry> following(Asked asked, Optional<RegisterEntry> last, int size) {
            int from = last.map(entry -> all.indexOf(entry) + 1).orElse(0);
            sizes.add(size);
            return all.subList(from, Math.min(all.size(), from + size));
        }

        @Override
        public Slice<RegisterEntry> page(Asked asked, Slice.Window window) {
            return new Slice<>(all, all.size());
        }

        @Override
        public Optional<RegisterEntry> find(Asked asked, Reference incident, Optional<String> finess) {
            return Optional.empty();
        }

        @Override
        public RegisterTotals totals(Asked asked) {
            return new RegisterTotals(all.size(), all.size(), all.size(), all.size(), 0, 0, 0);
        }

        @Override
        public List<Reference> incidents(Scope scope) {
            return List.of();
        }
    }

    private static ExportRegister export(Shelf shelf) {
        return Office.empty().with(shelf).with(new KeptTrail())
                .with((RegisterBooks) (book, out) -> book.entries().accept(entry -> { }))
                .with((RegisterPrinter) paper -> paper.subtitle().get(1).getBytes(StandardCharsets.UTF_8))
                .dpo(new ExportRegister());
    }

    private static String text(Shelf shelf, RegisterFormat format, Charset charset) {
        ExportRegister export = export(shelf);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(format, Outcomes.value(export.begin(format, RegisterFilter.ALL)), "fr", out);
        return out.toString(charset);
    }

    @Test
    void every_entry_is_handed_over_once_some_at_a_time() {
        for (int entries : List.of(0, 1, ReadRegister.AT_ONCE, ReadRegister.AT_ONCE + 1, 3 * ReadRegister.AT_ONCE)) {
            Shelf shelf = Shelf.of(entries);
            List<String> lines = text(shelf, RegisterFormat.CODES, StandardCharsets.UTF_8).lines().skip(1).toList();
            assertEquals(shelf.all().stream().map(entry -> entry.incident().toString()).toList(),
                    lines.stream().map(line -> line.split(";")[0]).toList());
            assertEquals(List.of(ReadRegister.AT_ONCE), shelf.sizes().stream().distinct().toList());
        }
    }

    @Test
    void a_document_of_too_many_entries_is_refused_with_the_limit_and_the_number() {
        RegisterFormat document = RegisterFormat.DOCUMENT;
        assertTrue(export(Shelf.of(500)).begin(document, RegisterFilter.ALL).refusals().isEmpty());
        assertEquals(List.of(Refusal.of("REGISTER_TOO_LONG", 500, 501)),
                export(Shelf.of(501)).begin(document, RegisterFilter.ALL).refusals());
        assertTrue(export(Shelf.of(501)).begin(RegisterFormat.TABLE, RegisterFilter.ALL).refusals().isEmpty());
    }

    @Test
    void the_table_says_first_which_part_of_the_register_it_is() {
        List<String> lines = text(Shelf.of(2), RegisterFormat.TABLE, StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.get(0).startsWith("\ufeffRegistre des violations") || lines.get(0).startsWith("\ufeff\"Registre"),
                lines.get(0));
        assertTrue(lines.get(0).contains("Registre complet."), lines.get(0));
        assertTrue(lines.get(1).startsWith("Référence;Intitulé;Laboratoire;FINESS;"), lines.get(1));
        assertEquals(4, lines.size());
        assertEquals("Registre complet.", text(Shelf.of(2), RegisterFormat.DOCUMENT, StandardCharsets.UTF_8));
    }

    @Test
    void the_open_data_hold_what_was_notified_in_windows_1252() {
        String data = text(Shelf.of(3), RegisterFormat.OPEN_DATA, Charset.forName("windows-1252"));
        assertTrue(data.startsWith("Extraction générée le 05/03/2021;;;;;;;;\r\n"), data);
        assertEquals(4, data.lines().count());
        data.lines().forEach(line -> assertEquals(9, line.split(";", -1).length, line));
    }
}
