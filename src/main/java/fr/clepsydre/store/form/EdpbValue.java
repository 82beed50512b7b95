package fr.clepsydre.store.form;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Choices;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of one field.
 *
 * @param present what stands there now
 * @param zone    of what is read anew
 * @param kind    of a number: the value of the field before it
 */
record EdpbValue(EdpbField field, Optional<Answer> present, ZoneId zone, @Nullable JsonValue kind) {

    Outcome<Answer> read(JsonValue value) {
        return switch (field.question().type()) {
            case TEXT, LONG_TEXT -> value instanceof JsonString text
                    ? Outcome.accepted(Answer.of(text.getString()))
                    : type("STRING");
            case YES_NO -> value == JsonValue.TRUE || value == JsonValue.FALSE
                    ? Outcome.accepted(Answer.of(value == JsonValue.TRUE ? "YES" : "NO"))
                    : type("BOOLEAN");
            case ONE_OF -> value instanceof JsonString mark ? option(List.of(mark.getString())) : type("STRING");
            case SEVERAL_OF -> several(value);
            case COUNT -> value instanceof JsonNumber number && number.isIntegral()
                    ? count(number.bigIntegerValue().bitLength() < 63 ? number.longValue() : Long.MAX_VALUE)
                    : type("INTEGER");
            case MOMENT -> value instanceof JsonString text ? moment(text.getString()) : type("STRING");
        };
    }

    private Outcome<Answer> several(JsonValue value) {
        return value instanceof JsonArray array && !array.isEmpty()
                && array.stream().allMatch(JsonString.class::isInstance)
                        ? option(array.getValuesAs(JsonString::getString))
                        : type("STRINGS");
    }

    private Outcome<Answer> option(List<String> marks) {
        Choices list = field.question().choices().orElseThrow();
        List<String> codes = new ArrayList<>();
        for (String mark : marks) {
            Optional<String> code = list.marked(mark);
            if (code.isEmpty()) {
                return Outcome.refused(Refusal.of("EXCHANGE_OPTION", mark, offered(list)));
            }
            codes.add(code.get());
        }
        if (!codes.contains(Choices.UNKNOWN)) {
            return Outcome.accepted(new Answer.Given(codes));
        }
        return codes.size() == 1
                ? Outcome.accepted(Answer.NOT_KNOWN_YET)
                : Outcome.refused(Refusal.of("EXCHANGE_NOT_ALONE", list.mark(Choices.UNKNOWN).orElse("")));
    }

    private static String offered(Choices list) {
        return Stream.concat(list.choices().stream().map(Choices.Choice::code), Stream.of(Choices.UNKNOWN))
                .flatMap(code -> list.mark(code).stream()).sorted().collect(Collectors.joining(", "));
    }

    private Outcome<Answer> count(long number) {
        boolean stands = present.filter(answer -> answer instanceof Answer.Given given
                && EdpbField.number(given.value()).filter(n -> n == number).isPresent()).isPresent();
        if (stands) {
            return Outcome.accepted(present.orElseThrow());
        }
        boolean estimate = kind instanceof JsonString mark && mark.getString().equals("b");
        Outcome<Count> read = Count.entered(estimate ? Count.Kind.ESTIMATE : Count.Kind.EXACT, number, "EDPB");
        return read instanceof Outcome.Accepted<Count> count
                ? Outcome.accepted(Answer.of(count.value().canonical()))
                : new Outcome.Refused<>(read.refusals());
    }

    private Outcome<Answer> moment(String text) {
        boolean stands = present.filter(answer -> answer instanceof Answer.Given given
                && ZonedMoment.read(given.value()) instanceof Outcome.Accepted<ZonedMoment> now
                && stands(now.value(), text)).isPresent();
        if (stands) {
            return Outcome.accepted(present.orElseThrow());
        }
        try {
            ZonedMoment moment = field.isDay()
                    ? new ZonedMoment(LocalDate.parse(text).atStartOfDay(zone).toInstant(), zone)
                    : new ZonedMoment(OffsetDateTime.parse(text).toInstant(), zone);
            return Outcome.accepted(Answer.of(moment.canonical()));
        } catch (DateTimeException unreadable) {
            return Outcome.refused(Refusal.of(field.isDay() ? "EXCHANGE_DAY" : "EXCHANGE_MOMENT", text));
        }
    }

    private boolean stands(ZonedMoment now, String text) {
        if (field.isDay()) {
            return field.moment(now).equals(text);
        }
        try {
            return OffsetDateTime.parse(text).toInstant().equals(now.at());
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static Outcome<Answer> type(String expected) {
        return Outcome.refused(Refusal.of("EXCHANGE_TYPE", expected));
    }
}
