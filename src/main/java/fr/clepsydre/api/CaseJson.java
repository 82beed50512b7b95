package fr.clepsydre.api;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.breach.CountTotal;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.notification.Question;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The case of a laboratory in JSON; instants in the zone of the laboratory. */
final class CaseJson {

    private CaseJson() {
    }

    /** Status, counts and clock of each, and the counts added up. */
    static JsonObject list(List<CaseFile> files) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        files.forEach(file -> items.add(brief(file)));
        return Json.createObjectBuilder()
                .add("items", items)
                .add("total", files.size())
                .add("counts", Json.createObjectBuilder()
                        .add("persons", sum(files, Counts.Subject.PERSONS))
                        .add("records", sum(files, Counts.Subject.RECORDS)))
                .build();
    }

    private static JsonObjectBuilder sum(List<CaseFile> files, Counts.Subject subject) {
        CountTotal total = CountTotal.of(files.stream()
                .map(file -> file.involvement().counts().count(subject)).toList());
        return Json.createObjectBuilder()
                .add("exact", total.exact())
                .add("estimated", total.estimated())
                .add("sum", total.sum())
                .add("known", total.known())
                .add("unknown", total.unknown());
    }

    /** @param questions a question of any form by its key */
    static JsonObject write(CaseFile file, Function<String, Optional<Question>> questions) {
        JsonObjectBuilder json = brief(file);
        file.involvement().awareness().ifPresent(awareness -> json.add("awareness", awareness(awareness)));
        json.add("contacts", Json.createObjectBuilder()
                .add("legalRepresentative", contact(file.involvement().contacts().legalRepresentative()))
                .add("dpo", contact(file.involvement().contacts().dpo()))
                .add("enquiries", contact(file.involvement().contacts().enquiries())));
        json.add("obligations", ObligationJson.list(file));
        json.add("tasks", tasks(file));
        json.add("notification", Json.createObjectBuilder()
                .add("percent", file.completeness().percent())
                .add("gaps", gaps(file)));
        json.add("people", people(file));
        json.add("answers", IncidentJson.answers(file.form(), questions, file.involvement().answers()));
        return json.build();
    }

    private static JsonObjectBuilder brief(CaseFile file) {
        Involvement involvement = file.involvement();
        ZoneId zone = involvement.zone();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("incident", involvement.incident().toString())
                .add("finess", involvement.finess())
                .add("name", file.laboratory().name())
                .add("postcode", file.laboratory().postcode())
                .add("town", file.laboratory().town())
                .add("zone", zone.getId())
                .add("status", involvement.status().name())
                .add("alertedAt", Instants.write(involvement.progress().alertedAt(), zone));
        file.laboratory().siren().ifPresent(siren -> json.add("siren", siren.toString()));
        involvement.progress().notifiedAt().ifPresent(at -> json.add("notifiedAt", Instants.write(at, zone)));
        return json
                .add("counts", Json.createObjectBuilder()
                        .add("persons", CountJson.write(involvement.counts().persons()))
                        .add("records", CountJson.write(involvement.counts().records())))
                .add("clock", clock(file));
    }

    private static JsonObjectBuilder clock(CaseFile file) {
        Countdown countdown = file.countdown();
        JsonObjectBuilder json = Json.createObjectBuilder().add("status", countdown.status().name());
        file.deadline().ifPresent(deadline -> json.addAll(Json.createObjectBuilder(ClockResource.json(deadline, file.holidays())))
                .add("secondsLeft", countdown.left().toSeconds())
                .add("secondsElapsed", countdown.elapsed().toSeconds()));
        return json.add("now", Instants.write(file.now(), file.involvement().zone()));
    }

    private static JsonObjectBuilder awareness(Awareness awareness) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("at", Instants.write(awareness.at(), awareness.zone()))
                .add("zone", awareness.zone().getId())
                .add("reason", awareness.reason())
                .add("declaredBy", awareness.declaredBy());
        awareness.evidence().ifPresent(evidence -> json.add("evidence", evidence));
        return json;
    }

    private static JsonObjectBuilder contact(Contact contact) {
        return Json.createObjectBuilder()
                .add("name", contact.name())
                .add("title", contact.title())
                .add("email", contact.email())
                .add("phone", contact.phone());
    }

    private static JsonArrayBuilder tasks(CaseFile file) {
        JsonArrayBuilder tasks = Json.createArrayBuilder();
        file.tasks().forEach(task -> tasks.add(Json.createObjectBuilder()
                .add("kind", task.kind().name())
                .add("state", task.state().name())));
        return tasks;
    }

    private static JsonObjectBuilder people(CaseFile file) {
        JsonObjectBuilder findings = Json.createObjectBuilder();
        file.people().findings().forEach(findings::add);
        return Json.createObjectBuilder()
                .add("people", file.people().people())
                .add("withEmail", file.people().withEmail())
                .add("elsewhere", file.people().elsewhere())
                .add("findings", findings);
    }

    private static JsonArrayBuilder gaps(CaseFile file) {
        JsonArrayBuilder gaps = Json.createArrayBuilder();
        file.completeness().gaps().forEach(gap -> gaps.add(Json.createObjectBuilder()
                .add("section", gap.section().number())
                .add("question", gap.question().key())
                .add("reason", gap.reason().name())));
        return gaps;
    }
}
