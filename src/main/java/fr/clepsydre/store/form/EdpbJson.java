package fr.clepsydre.store.form;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.Question;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The EDPB's template as JSON: {@code field_3} to {@code field_126}, in their order, those that are answered. */
final class EdpbJson {

    /** Without which the rest cannot be read. */
    private static final List<String> NEEDED = List.of("field_3", "field_4");

    private final Form form;
    private final Content present;
    private final ZoneId zone;
    private final List<Refusal> refused = new ArrayList<>();

    private EdpbJson(Form form, Content present, ZoneId zone) {
        this.form = form;
        this.present = present;
        this.zone = zone;
    }

    /** @param content of the EDPB's form */
    static byte[] write(Form form, Content content) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (Question question : form.questions()) {
            EdpbField field = new EdpbField(question);
            content.answer(question.key()).flatMap(field::write).ifPresent(value -> json.add(field.name(), value));
        }
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Answers to the form, or every fault.
     *
     * @param present what the EDPB's form says now
     */
    static Outcome<Answers> read(byte[] bytes, Form form, Content present, ZoneId zone) {
        Optional<String> decoded = decoded(bytes);
        if (decoded.isEmpty()) {
            return Outcome.refused(Refusal.of("EXCHANGE_NOT_JSON", 1, 1));
        }
        try (JsonReader reader = Json.createReader(new StringReader(decoded.get()))) {
            JsonObject json = reader.readObject();
            EdpbJson exchange = new EdpbJson(form, present, zone);
            exchange.refused.addAll(RepeatedNames.in(decoded.get(), "EXCHANGE_NAME_TWICE"));
            return exchange.answers(json);
        } catch (JsonParsingException broken) {
            return Outcome.refused(Refusal.of("EXCHANGE_NOT_JSON", broken.getLocation().getLineNumber(),
                    broken.getLocation().getColumnNumber()));
        } catch (JsonException notAnObject) {
            return Outcome.refused(Refusal.of("EXCHANGE_NOT_JSON", 1, 1));
        }
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private Outcome<Answers> answers(JsonObject json) {
        Set<String> unknown = new HashSet<>(json.keySet());
        form.questions().forEach(question -> unknown.remove(new EdpbField(question).name()));
        unknown.stream().sorted().forEach(name -> refused.add(Refusal.of("EXCHANGE_UNKNOWN_FIELD", name).at(name)));
        NEEDED.stream().filter(name -> !json.containsKey(name))
                .forEach(name -> refused.add(Refusal.of("EXCHANGE_FIELD_MISSING", name).at(name)));
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Question question : form.questions()) {
            EdpbField field = new EdpbField(question);
            JsonValue value = json.get(field.name());
            if (value != null) {
                answer(json, field, value).ifPresent(answer -> answers.put(question.key(), answer));
            }
        }
        return refused.isEmpty() ? Outcome.accepted(new Answers(answers)) : new Outcome.Refused<>(refused);
    }

    private Optional<Answer> answer(JsonObject json, EdpbField field, JsonValue value) {
        Question question = field.question();
        Outcome<Answer> read = new EdpbValue(field, present.answer(question.key()), zone,
                json.get(new EdpbField(kindOf(question)).name())).read(value);
        List<Refusal> faults = read instanceof Outcome.Accepted<Answer> answer
                ? question.check(answer.value()) : read.refusals();
        faults.forEach(fault -> refused.add(fault.at(field.name())));
        return faults.isEmpty() && read instanceof Outcome.Accepted<Answer> answer
                ? Optional.of(answer.value()) : Optional.empty();
    }

    /** The field before a number says whether it is exact. */
    private Question kindOf(Question number) {
        int at = form.questions().indexOf(number);
        return form.questions().get(Math.max(0, at - 1));
    }
}
