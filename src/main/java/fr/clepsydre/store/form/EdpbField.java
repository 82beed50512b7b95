package fr.clepsydre.store.form;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Choices;
import fr.clepsydre.domain.notification.Question;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A field of the EDPB's template and its value in JSON.
 *
 * @param question of the form {@code edpb}
 */
record EdpbField(Question question) {

    /** Fields of which the template wants the day alone. */
    private static final Set<String> DAYS = Set.of("edpb52", "edpb98", "edpb99");
    static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    /** For example {@code field_12} for {@code edpb12}. */
    String name() {
        return question.key().replaceFirst("^edpb", "field_");
    }

    boolean isDay() {
        return DAYS.contains(question.key());
    }

    /** Empty where the template has no way to say it. */
    Optional<JsonValue> write(Answer answer) {
        if (!(answer instanceof Answer.Given given)) {
            return question.choices().flatMap(list -> list.mark(Choices.UNKNOWN)).map(this::unknown);
        }
        return switch (question.type()) {
            case TEXT, LONG_TEXT -> Optional.of(Json.createValue(given.value()));
            case ONE_OF -> Optional.of(Json.createValue(mark(given.value())));
            case SEVERAL_OF -> Optional.of(several(given));
            case YES_NO -> Optional.of(given.value().equals("YES") ? JsonValue.TRUE : JsonValue.FALSE);
            case MOMENT -> ZonedMoment.read(given.value()) instanceof Outcome.Accepted<ZonedMoment> moment
                    ? Optional.of(Json.createValue(moment(moment.value())))
                    : Optional.empty();
            case COUNT -> number(given.value()).map(Json::createValue);
        };
    }

    private JsonValue unknown(String mark) {
        return question.type() == Question.Type.SEVERAL_OF
                ? Json.createArrayBuilder().add(mark).build()
                : Json.createValue(mark);
    }

    private JsonValue several(Answer.Given given) {
        JsonArrayBuilder marks = Json.createArrayBuilder();
        Choices list = question.choices().orElseThrow();
        list.choices().stream().map(Choices.Choice::code).filter(given.values()::contains)
                .forEach(code -> marks.add(mark(code)));
        return marks.build();
    }

    private String mark(String code) {
        return question.choices().orElseThrow().mark(code).orElse(code);
    }

    String moment(ZonedMoment moment) {
        return isDay() ? moment.zoned().toLocalDate().toString() : INSTANT.format(moment.zoned());
    }

    static Optional<Long> number(String canonical) {
        if (!(Count.read(canonical) instanceof Outcome.Accepted<Count> count)) {
            return Optional.empty();
        }
        return switch (count.value().kind()) {
            case EXACT -> Optional.of(((Count.Exact) count.value()).value());
            case ESTIMATE -> Optional.of(((Count.Estimate) count.value()).value());
            case UNKNOWN -> Optional.empty();
        };
    }
}
