package fr.clepsydre.app.register;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a file says of itself: which part of the register it is, as of when, in figures, and how to read it. */
public record RegisterNotes(RegisterWords words, RegisterExtract extract) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** A figure or a statement and what it is of. */
    public record Note(String label, String text) {
    }

    /** When it was read, in full. */
    public String readAt() {
        return words.wording().moment(extract.at(), PARIS);
    }

    /** "Registre complet", or "Registre filtré : …" with every condition. */
    public String filter() {
        RegisterFilter filter = extract.filter();
        return filter.isComplete() ? words.text("filter.complete")
                : words.text("filter.filtered", String.join(words.text("filter.joint"), conditions(filter)));
    }

    /** The figures of what the file holds. */
    public List<Note> figures() {
        RegisterTotals totals = extract.totals();
        List<Note> notes = new ArrayList<>();
        notes.add(figure("entries", totals.entries()));
        notes.add(figure("incidents", totals.incidents()));
        notes.add(figure("cases", totals.cases()));
        notes.add(figure("notified", totals.notified()));
        notes.add(figure("late", totals.late()));
        // Where no number is known the sum would be 0, which is a number.
        notes.add(new Note(words.text("total.persons"), totals.cases() == totals.personsUnknown()
                ? words.wording().unknown()
                : words.wording().number(totals.persons())));
        notes.add(figure("personsUnknown", totals.personsUnknown()));
        extract.trail().ifPresent(head -> notes.add(new Note(words.text("total.trail"), words.text("trail.head",
                words.wording().number(head.sequence()), head.hash().replaceAll("(.{16})(?!$)", "$1 ")))));
        return notes;
    }

    /** One line of it all, for the head of a table. */
    public String line() {
        return words.text("note.line", readAt(), filter(), words.wording().number(extract.totals().entries()));
    }

    /** How to read it. */
    public List<String> explanations() {
        return List.of(words.text("explain.law"), words.text("explain.own"), words.text("explain.unknown"),
                words.text("explain.empty"), words.text("explain.time"), words.text("explain.persons"));
    }

    private Note figure(String key, long number) {
        return new Note(words.text("total." + key), words.wording().number(number));
    }

    private List<String> conditions(RegisterFilter filter) {
        List<String> conditions = new ArrayList<>();
        add(conditions, "incident", filter.incident());
        add(conditions, "laboratory", filter.laboratory());
        add(conditions, "text", filter.text());
        filter.status().ifPresent(status -> add(conditions, "status", words.text("status." + status)));
        filter.filing().ifPresent(filing -> conditions.add(words.text("filing." + filing)));
        String of = "filter." + filter.period().of();
        filter.period().from().ifPresent(from -> conditions.add(words.text(of + ".from", DAY.format(from))));
        filter.period().to().ifPresent(to -> conditions.add(words.text(of + ".to", DAY.format(to))));
        return conditions;
    }

    private void add(List<String> conditions, String name, String value) {
        if (!value.isBlank()) {
            conditions.add(words.text("filter." + name, value));
        }
    }
}
