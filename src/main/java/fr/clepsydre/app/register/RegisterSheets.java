package fr.clepsydre.app.register;

import fr.clepsydre.domain.notification.SheetLine;
import fr.clepsydre.domain.notification.SheetSection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An entry as people read it, heading by heading: on its page and in the document. */
public record RegisterSheets(RegisterWords words) {

    /** Longest summary, in characters. */
    private static final int BRIEF = 240;

    /** What is known, what is known not to be known, and what art. 33(5) asks for and nobody has answered. */
    public List<SheetSection> sections(RegisterEntry entry) {
        List<RegisterField> fields = words.fields(entry);
        List<SheetSection> sections = new ArrayList<>();
        for (RegisterField.Group group : RegisterField.Group.values()) {
            List<SheetLine> lines = fields.stream()
                    .filter(field -> field.group() == group)
                    .filter(field -> !isOpen(field) || RegisterColumn.isAsked(field.key()))
                    .map(this::line)
                    .toList();
            sections.add(new SheetSection(group.ordinal() + 1, words.text("group." + group), lines));
        }
        return sections.stream().filter(section -> !section.lines().isEmpty()).toList();
    }

    /** "INC-2021-0001 · Laboratoire de l’Étoile · FINESS 35 000 0007", or the title of an incident without any. */
    public String title(RegisterEntry entry) {
        return entry.ofLaboratory()
                .map(file -> words.text("entry.case", entry.incident().toString(), file.site().name(),
                        words.wording().finess(file.site().finess())))
                .orElseGet(() -> words.text("entry.incident", entry.incident().toString(), entry.title()));
    }

    /** The words of a heading in a line or two. */
    public String summary(RegisterEntry entry, RegisterField.Group group) {
        // A bare yes or no says nothing without its question.
        List<RegisterField> fields = words.fields(entry).stream().filter(field -> field.group() == group)
                .filter(field -> !field.key().equals(RegisterColumn.UNINTELLIGIBLE.key())).toList();
        String known = fields.stream().map(RegisterField::value)
                .filter(value -> value instanceof RegisterValue.Words)
                .map(value -> ((RegisterValue.Words) value).text().replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(" · "));
        boolean filed = group == RegisterField.Group.DECISIONS
                && entry.ofLaboratory().filter(file -> file.progress().notifiedAt().isPresent()).isPresent();
        String told = filed ? words.text("decision.filed") + (known.isEmpty() ? "" : " · " + known) : known;
        if (!told.isEmpty()) {
            return cut(told);
        }
        return fields.stream().anyMatch(field -> field.value() instanceof RegisterValue.Unknown)
                ? words.wording().unknown()
                : words.text("missing");
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= BRIEF) {
            return text;
        }
        String begin = text.substring(0, text.offsetByCodePoints(0, BRIEF));
        int space = begin.lastIndexOf(' ');
        return (space > BRIEF / 2 ? begin.substring(0, space) : begin) + " …";
    }

    private static boolean isOpen(RegisterField field) {
        return field.value() instanceof RegisterValue.Nothing;
    }

    private SheetLine line(RegisterField field) {
        RegisterValue value = field.value();
        if (value instanceof RegisterValue.Words text) {
            return new SheetLine(field.label(), text.text(), SheetLine.State.ANSWERED);
        }
        if (value instanceof RegisterValue.Moment moment) {
            return new SheetLine(field.label(), words.wording().moment(moment.at(), moment.zone()),
                    SheetLine.State.ANSWERED);
        }
        if (value instanceof RegisterValue.Number number) {
            return new SheetLine(field.label(), words.wording().count(number.count()), SheetLine.State.ANSWERED);
        }
        return value instanceof RegisterValue.Unknown unknown
                ? new SheetLine(field.label(), unknown.words(), SheetLine.State.NOT_KNOWN_YET)
                : new SheetLine(field.label(), words.text("missing"), SheetLine.State.MISSING);
    }
}
