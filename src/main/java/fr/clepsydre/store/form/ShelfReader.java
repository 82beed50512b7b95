package fr.clepsydre.store.form;

import fr.clepsydre.app.notification.Definition;
import fr.clepsydre.app.notification.Document;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.FormMapping;
import fr.clepsydre.domain.notification.FormOrder;
import fr.clepsydre.domain.notification.Question;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads every form and every mapping of a folder, and holds them against each other. */
final class ShelfReader {

    static final String ENDING = ".form.json";
    static final String MAP_ENDING = ".map.json";

    private final TemplateFolder folder;
    private final List<String> faults = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<FormMapping> mappings = new ArrayList<>();

    private ShelfReader(TemplateFolder folder) {
        this.folder = folder;
    }

    /**
     * Throws IllegalStateException with every fault of every file: what {@link FormReader} and {@link MapReader} refuse, and
     * FORM_NAME_DIFFERS, FORM_KEY_TAKEN, FORM_TYPE_CHANGED, FORM_CURRENT_UNKNOWN.
     */
    static FormShelf read(TemplateFolder folder) {
        ShelfReader reader = new ShelfReader(folder);
        folder.files("forms", ENDING).forEach(reader::take);
        reader.definitions.sort(Comparator.comparing(Definition::form, new FormOrder()));
        reader.definitions.forEach(one -> reader.tell(one.file(), reader.clashes(one.form())));
        if (reader.faults.isEmpty()) {
            folder.files("maps", MAP_ENDING).forEach(reader::map);
        }
        Optional<Form> current = reader.current();
        if (!reader.faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", reader.faults));
        }
        return new FormShelf(current.orElseThrow(), reader.definitions, reader.mappings);
    }

    private void take(Document file) {
        Outcome<Form> read = FormReader.read(new String(file.bytes(), StandardCharsets.UTF_8));
        tell(file, read.refusals());
        if (read instanceof Outcome.Accepted<Form> form) {
            String name = name(form.value()) + ENDING;
            if (!file.name().equals(name)) {
                tell(file, List.of(Refusal.of("FORM_NAME_DIFFERS", "/", name)));
            }
            definitions.add(Definition.of(form.value(), file));
        }
    }

    private void map(Document file) {
        Outcome<FormMapping> read =
                MapReader.read(new String(file.bytes(), StandardCharsets.UTF_8), this::form);
        tell(file, read.refusals());
        if (read instanceof Outcome.Accepted<FormMapping> mapping) {
            String name = name(mapping.value().from()) + "." + name(mapping.value().to()) + MAP_ENDING;
            if (!file.name().equals(name)) {
                tell(file, List.of(Refusal.of("FORM_NAME_DIFFERS", "/", name)));
            }
            mappings.add(mapping.value());
        }
    }

    private Optional<Form> form(String key, String version) {
        return definitions.stream().map(Definition::form)
                .filter(form -> form.key().equals(key) && form.version().equals(version)).findFirst();
    }

    private static String name(Form form) {
        return form.key() + "-" + form.version();
    }

    /** A key is one question, of one type, in all versions of one form. */
    private List<Refusal> clashes(Form form) {
        Map<String, Question> older = new HashMap<>();
        Map<String, Question> foreign = new HashMap<>();
        definitions.stream().map(Definition::form).takeWhile(other -> other != form).forEach(other ->
                other.questions().forEach(question ->
                        (other.key().equals(form.key()) ? older : foreign).put(question.key(), question)));
        List<Refusal> refusals = new ArrayList<>();
        for (Question question : form.questions()) {
            if (foreign.containsKey(question.key())) {
                refusals.add(Refusal.of("FORM_KEY_TAKEN", "/", question.key()));
            }
            if (older.getOrDefault(question.key(), question).type() != question.type()) {
                refusals.add(Refusal.of("FORM_TYPE_CHANGED", "/", question.key()));
            }
        }
        return refusals;
    }

    private Optional<Form> current() {
        String wanted = folder.setting("current").orElse("");
        Optional<Form> current = definitions.stream()
                .filter(one -> one.file().name().equals(wanted + ENDING)).map(Definition::form).findFirst();
        if (current.isEmpty() && faults.isEmpty()) {
            faults.add(folder.onDisk().resolve(TemplateFolder.MANIFEST) + " cannot be used:\nFORM_CURRENT_UNKNOWN at "
                    + "current: " + wanted);
        }
        return current;
    }

    private void tell(Document file, List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            faults.add(refusals.stream().map(ShelfReader::fault).collect(
                    Collectors.joining("\n", folder.onDisk().resolve(file.name()) + " cannot be used:\n", "")));
        }
    }

    static String fault(Refusal refusal) {
        return switch (refusal.code()) {
            case "FORM_NOT_JSON" -> refusal.code() + " at line " + String.join(", column ", refusal.args());
            case "FORM_NAME_TWICE" -> refusal.code() + " at line " + String.join(": ", refusal.args());
            default -> refusal.code() + " at " + String.join(": ", refusal.args());
        };
    }
}
