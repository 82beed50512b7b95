package fr.clepsydre.app.register;

import fr.clepsydre.app.words.Bundle;
import fr.clepsydre.app.words.Wording;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.notification.Answer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields that the case itself tells; the others are answers. */
record ToldValues(Bundle texts, Wording wording) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    Map<RegisterColumn, Function<RegisterEntry, RegisterValue>> byColumn() {
        Map<RegisterColumn, Function<RegisterEntry, RegisterValue>> told = new EnumMap<>(RegisterColumn.class);
        told.put(RegisterColumn.REFERENCE, entry -> words(entry.incident().toString()));
        told.put(RegisterColumn.TITLE, entry -> words(entry.title()));
        told.put(RegisterColumn.RECORDED, entry -> new RegisterValue.Moment(entry.recordedAt(), PARIS));
        told.put(RegisterColumn.LABORATORY, ofCase(file -> words(file.site().name())));
        told.put(RegisterColumn.FINESS, ofCase(file -> words(file.site().finess())));
        told.put(RegisterColumn.STATUS, ofCase(file -> coded("status", file.progress().status().name())));
        told.put(RegisterColumn.PERSONS, ofCase(file -> count(file.counts().persons(), wording)));
        told.put(RegisterColumn.RECORDS, ofCase(file -> count(file.counts().records(), wording)));
        told.put(RegisterColumn.LATENESS, entry -> words(lateness(entry)));
        told.put(RegisterColumn.FILINGS, ofCase(file -> words(filings(file))));
        putDates(told);
        putDecisions(told);
        return told;
    }

    private void putDates(Map<RegisterColumn, Function<RegisterEntry, RegisterValue>> told) {
        told.put(RegisterColumn.ALERTED, ofCase(file -> moment(Optional.of(file.progress().alertedAt()), file)));
        told.put(RegisterColumn.AWARE, ofCase(file -> file.progress().awareness()
                .<RegisterValue>map(aware -> new RegisterValue.Moment(aware.at(), aware.zone()))
                .orElse(RegisterValue.NOTHING)));
        told.put(RegisterColumn.AWARENESS_REASON, ofCase(file -> file.progress().awareness()
                .map(aware -> words(aware.reason())).orElse(RegisterValue.NOTHING)));
        told.put(RegisterColumn.TARGET, ofCase(file -> moment(file.notification().target(), file)));
        told.put(RegisterColumn.NOTIFIED, ofCase(file -> moment(file.progress().notifiedAt(), file)));
        told.put(RegisterColumn.CLOCK, ofCase(file -> coded("clock", file.countdown().status().name())));
    }

    private void putDecisions(Map<RegisterColumn, Function<RegisterEntry, RegisterValue>> told) {
        RegisterDecision.Kind notify = RegisterDecision.Kind.NOTIFY;
        RegisterDecision.Kind tell = RegisterDecision.Kind.TELL;
        told.put(RegisterColumn.NOTIFY, decided(notify, (file, made) -> coded("notify", made.choice())));
        told.put(RegisterColumn.NOTIFY_REASON, decided(notify, (file, made) -> words(made.reason())));
        told.put(RegisterColumn.NOTIFY_AT, decided(notify, (file, made) -> moment(Optional.of(made.at()), file)));
        told.put(RegisterColumn.NOTIFY_BY, decided(notify, (file, made) -> words(made.by())));
        told.put(RegisterColumn.TELL, decided(tell, (file, made) -> told(made)));
        told.put(RegisterColumn.TELL_REASON, decided(tell, (file, made) -> words(made.reason())));
        told.put(RegisterColumn.TELL_AT, decided(tell, (file, made) -> moment(Optional.of(made.at()), file)));
        told.put(RegisterColumn.TELL_BY, decided(tell, (file, made) -> words(made.by())));
    }

    /** Whether the people are told, and for a no on which ground. */
    private RegisterValue told(RegisterDecision made) {
        String ground = made.ground().map(code -> "tell.NO." + code).filter(texts::has).orElse("");
        return ground.isEmpty() ? coded("tell", made.choice()) : words(texts.text(ground));
    }

    /** Of a decision in its case. */
    private interface Made {
        RegisterValue of(RegisterCase file, RegisterDecision made);
    }

    private static Function<RegisterEntry, RegisterValue> decided(RegisterDecision.Kind kind, Made value) {
        return ofCase(file -> file.decision(kind).map(made -> value.of(file, made)).orElse(RegisterValue.NOTHING));
    }

    private static Function<RegisterEntry, RegisterValue> ofCase(Function<RegisterCase, RegisterValue> value) {
        return entry -> entry.ofLaboratory().map(value).orElse(RegisterValue.NOTHING);
    }

    private String filings(RegisterCase file) {
        return file.filings().stream().map(filing -> texts.text("filing", filing.version(),
                        texts.text("filing." + filing.kind()), wording.moment(filing.at()), filing.number()))
                .collect(Collectors.joining("\n"));
    }

    /** What was said of the delay to Clepsydre, and what the notification says of it. */
    private static String lateness(RegisterEntry entry) {
        Optional<String> own = entry.ofLaboratory().flatMap(RegisterCase::lateness);
        Optional<String> notified = entry.answer("latenessReason")
                .flatMap(answer -> answer instanceof Answer.Given given
                        ? Optional.of(given.value()) : Optional.empty());
        return Stream.of(own, notified).flatMap(Optional::stream).distinct().collect(Collectors.joining("\n"));
    }

    private RegisterValue coded(String prefix, String code) {
        String key = prefix + '.' + code;
        return words(texts.has(key) ? texts.text(key) : code);
    }

    private static RegisterValue moment(Optional<Instant> at, RegisterCase file) {
        return at.<RegisterValue>map(instant -> new RegisterValue.Moment(instant, file.site().zone()))
                .orElse(RegisterValue.NOTHING);
    }

    private static RegisterValue words(String text) {
        return text.isBlank() ? RegisterValue.NOTHING : new RegisterValue.Words(text);
    }

    static RegisterValue count(Count count, Wording wording) {
        return count.kind() == Count.Kind.UNKNOWN
                ? new RegisterValue.Unknown(wording.unknown())
                : new RegisterValue.Number(count);
    }
}
