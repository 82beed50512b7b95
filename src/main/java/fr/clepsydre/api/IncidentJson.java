package fr.clepsydre.api;

import fr.clepsydre.app.Slice;
import fr.clepsydre.app.incident.Incidents;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** Incidents in JSON. The register is kept in Paris, so are its own instants. */
final class IncidentJson {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private IncidentJson() {
    }

    static JsonObject write(Form form, Function<String, Optional<Question>> questions, Incident incident) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("reference", incident.reference().toString())
                .add("title", incident.title())
                .add("recordedAt", Instants.write(incident.recordedAt(), PARIS))
                .add("persons", CountJson.write(incident.counts().persons()))
                .add("records", CountJson.write(incident.counts().records()));
        json.addAll(answers(form, questions, incident.answers()));
        return json.build();
    }

    /**
     * In the order of the form; then those to other forms.
     *
     * @param questions a question of any form by its key
     */
    static JsonObjectBuilder answers(Form form, Function<String, Optional<Question>> questions, Answers answers) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        form.questions().forEach(question -> answers.answer(question.key())
                .ifPresent(answer -> json.add(question.key(), AnswerJson.write(question, answer))));
        answers.byQuestion().forEach((key, answer) -> questions.apply(key)
                .filter(question -> form.question(key).isEmpty())
                .ifPresent(question -> json.add(key, AnswerJson.write(question, answer))));
        return json;
    }

    static JsonObject write(Slice<Incidents.Row> slice, Slice.Window window) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        slice.rows().forEach(row -> items.add(write(row)));
        return Json.createObjectBuilder()
                .add("items", items)
                .add("page", window.first() / window.size() + 1)
                .add("size", window.size())
                .add("total", slice.total())
                .build();
    }

    private static JsonObjectBuilder write(Incidents.Row row) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("reference", row.reference().toString())
                .add("title", row.title())
                .add("recordedAt", Instants.write(row.recordedAt(), PARIS))
                .add("recordedBy", row.recordedBy())
                .add("laboratories", row.laboratories())
                .add("notified", row.notified())
                .add("overdue", row.overdue())
                .add("personsSum", row.personsSum())
                .add("personsUnknown", row.personsUnknown());
        row.nextTarget().map(IncidentJson::paris).ifPresent(at -> json.add("nextTarget", at));
        return json;
    }

    private static String paris(Instant at) {
        return Instants.write(at, PARIS);
    }
}
