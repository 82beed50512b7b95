package fr.clepsydre.api;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/** Answers as JSON writes them, by the type of their question; {@value #NOT_KNOWN_YET} in place of any of them. */
final class AnswerJson {

    static final String NOT_KNOWN_YET = "NOT_KNOWN_YET";

    private AnswerJson() {
    }

    /** An answer of that question. Refuses with JSON_TYPE (what is expected) and as {@link Count#read} does, at its key. */
    static Outcome<Answer> read(Question question, JsonValue value) {
        if (isNotKnown(value)) {
            return Outcome.accepted(Answer.NOT_KNOWN_YET);
        }
        Outcome<Answer> read = given(question, value);
        return read instanceof Outcome.Accepted
                ? read
                : new Outcome.Refused<>(read.refusals().stream().map(refusal -> refusal.at(question.key())).toList());
    }

    private static Outcome<Answer> given(Question question, JsonValue value) {
        return switch (question.type()) {
            case TEXT, LONG_TEXT, ONE_OF -> value instanceof JsonString text
                    ? Outcome.accepted(Answer.of(text.getString()))
                    : wrongType("STRING");
            case SEVERAL_OF -> codes(value);
            case MOMENT -> value instanceof JsonString text
                    ? answer(Instants.read(text.getString()))
                    : momentObject(value);
            case COUNT -> counted(CountJson.read(value));
            case YES_NO -> value == JsonValue.TRUE || value == JsonValue.FALSE
                    ? Outcome.accepted(Answer.of(value == JsonValue.TRUE ? "YES" : "NO"))
                    : wrongType("BOOLEAN");
        };
    }

    private static Outcome<Answer> codes(JsonValue value) {
        if (!(value instanceof JsonArray array) || !array.stream().allMatch(JsonString.class::isInstance)) {
            return wrongType("STRINGS");
        }
        List<String> codes = array.getValuesAs(JsonString::getString);
        return codes.isEmpty()
                ? Outcome.refused(Refusal.of("EMPTY_ANSWER"))
                : Outcome.accepted(new Answer.Given(codes));
    }

    private static Outcome<Answer> momentObject(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return wrongType("MOMENT");
        }
        Body body = new Body(object);
        return answer(Instants.read(body.text("at"), body.text("zone"), body.text("fold")));
    }

    private static Outcome<Answer> answer(Outcome<ZonedMoment> read) {
        return read instanceof Outcome.Accepted<ZonedMoment> moment
                ? Outcome.accepted(Answer.of(moment.value().canonical()))
                : new Outcome.Refused<>(read.refusals());
    }

    private static Outcome<Answer> counted(Outcome<Count> read) {
        if (!(read instanceof Outcome.Accepted<Count> count)) {
            return new Outcome.Refused<>(read.refusals());
        }
        return Outcome.accepted(count.value().equals(Count.UNKNOWN)
                ? Answer.NOT_KNOWN_YET
                : Answer.of(count.value().canonical()));
    }

    private static <T> Outcome<T> wrongType(String expected) {
        return Outcome.refused(Refusal.of("JSON_TYPE", expected));
    }

    private static boolean isNotKnown(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.size() == 1 && object.get("notKnownYet") == JsonValue.TRUE;
        }
        return value instanceof JsonString text && text.getString().equals(NOT_KNOWN_YET);
    }

    /** What {@link #read} reads back. */
    static JsonValue write(Question question, Answer answer) {
        if (!(answer instanceof Answer.Given given)) {
            return Json.createValue(NOT_KNOWN_YET);
        }
        return switch (question.type()) {
            case TEXT, LONG_TEXT, ONE_OF -> Json.createValue(given.value());
            case SEVERAL_OF -> Json.createArrayBuilder(given.values()).build();
            case MOMENT -> Json.createValue(ZonedMoment.read(given.value()) instanceof Outcome.Accepted<ZonedMoment> read
                    ? Instants.write(read.value())
                    : given.value());
            case COUNT -> Count.read(given.value()) instanceof Outcome.Accepted<Count> count
                    ? CountJson.write(count.value())
                    : Json.createValue(given.value());
            case YES_NO -> given.value().equals("YES") ? JsonValue.TRUE : JsonValue.FALSE;
        };
    }
}
