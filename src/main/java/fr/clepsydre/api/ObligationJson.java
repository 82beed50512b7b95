package fr.clepsydre.api;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Obligation;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.ZoneId;
import java.util.stream.Stream;

/** What a laboratory owes, in JSON: each rule with why it applies or does not, and where its clock stands. */
final class ObligationJson {

    private ObligationJson() {
    }

    static JsonArrayBuilder list(CaseFile file) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        Stream.concat(file.duties().all().stream(), file.duties().notOwned().stream())
                .forEach(obligation -> list.add(write(file, obligation)));
        return list;
    }

    private static JsonObjectBuilder write(CaseFile file, Obligation obligation) {
        ZoneId zone = file.involvement().zone();
        JsonArrayBuilder reasons = Json.createArrayBuilder();
        obligation.applies().reasons().forEach(reason -> reasons.add(reason.name()));
        Countdown countdown = file.countdown(obligation);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("rule", obligation.rule().key())
                .add("title", Json.createObjectBuilder().add("fr", obligation.rule().title().fr())
                        .add("en", obligation.rule().title().en()))
                .add("source", obligation.rule().source().en())
                .add("bound", obligation.rule().bound().name())
                .add("length", obligation.rule().term().canonical())
                .add("figure", obligation.rule().figure().name())
                .add("applies", obligation.applies().verdict().name())
                .add("reasons", reasons)
                .add("status", countdown.status().name());
        obligation.deadline().ifPresent(deadline -> json
                .add("from", Instants.write(deadline.anchor(), zone))
                .add("target", Instants.write(deadline.target(), zone))
                .add("outerLimit", Instants.write(deadline.outerLimit(), zone))
                .add("secondsLeft", countdown.left().toSeconds()));
        obligation.metAt().ifPresent(at -> json.add("metAt", Instants.write(at, zone)));
        obligation.explanation().ifPresent(why -> json.add("explanation", why.text()));
        return json;
    }
}
