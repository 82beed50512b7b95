package fr.clepsydre.store.pdfform;

import fr.clepsydre.app.pdfform.FieldRule;
import fr.clepsydre.app.pdfform.PdfTemplate;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.Words;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.store.form.FormNode;
import fr.clepsydre.store.form.RepeatedNames;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads {@code mapping.json}: from the fields of a PDF to our questions. Refuses with all errors at once, each with its
 * place, as {@link fr.clepsydre.app.pdfform.PdfForms} lists them.
 */
final class MappingReader {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    private final List<Refusal> refused = new ArrayList<>();
    private final Set<String> fields = new HashSet<>();
    private final SourceReader sources;

    private MappingReader(Function<String, Optional<Question>> questions) {
        this.sources = new SourceReader(questions);
    }

    /**
     * Reads the text of a mapping.
     *
     * @param pdf       the form that it belongs to
     * @param questions a question by its key, of whichever form
     */
    static Outcome<PdfTemplate> read(String text, byte[] pdf, Function<String, Optional<Question>> questions) {
        try (JsonReader json = Json.createReader(new StringReader(text))) {
            JsonObject object = json.readObject();
            MappingReader reader = new MappingReader(questions);
            reader.refused.addAll(RepeatedNames.in(text, "FORM_NAME_TWICE"));
            return reader.template(object, pdf);
        } catch (JsonParsingException broken) {
            return Outcome.refused(Refusal.of("FORM_NOT_JSON", broken.getLocation().getLineNumber(),
                    broken.getLocation().getColumnNumber()));
        } catch (JsonException notAnObject) {
            return Outcome.refused(Refusal.of("FORM_NOT_JSON", 1, 1));
        }
    }

    private Outcome<PdfTemplate> template(JsonObject json, byte[] pdf) {
        FormNode root = new FormNode(json, "", refused).only("title", "authority", "languages", "fields");
        Words title = root.object("title").only("fr", "en").words();
        Words authority = root.object("authority").only("fr", "en").words();
        List<String> languages = root.texts("languages");
        languages.stream().filter(language -> !LANGUAGES.contains(language))
                .forEach(language -> root.refuse("PDF_MAP_LANGUAGE", language));
        List<FieldRule> rules = new ArrayList<>();
        root.objects("fields").forEach(node -> rule(node).ifPresent(rules::add));
        return refused.isEmpty()
                ? Outcome.accepted(new PdfTemplate(title, authority, languages, pdf, rules))
                : new Outcome.Refused<>(refused);
    }

    private Optional<FieldRule> rule(FormNode node) {
        node.only("field", "question", "codes", "format", "text", "code", "notKnown");
        String field = node.text("field");
        if (!field.isEmpty() && !fields.add(field)) {
            node.refuse("PDF_MAP_FIELD_TWICE", field);
        }
        Optional<Words> notKnown = node.has("notKnown")
                ? Optional.of(node.object("notKnown").only("fr", "en").words())
                : Optional.empty();
        if (notKnown.isPresent() && (node.has("code") || node.has("codes"))) {
            node.refuse("FORM_UNKNOWN_FIELD", "notKnown");
        }
        return sources.source(node).map(source -> new FieldRule(field, source, notKnown));
    }
}
