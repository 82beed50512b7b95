package fr.clepsydre.api;

import fr.clepsydre.app.version.CaseVersions;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.version.Difference;
import fr.clepsydre.domain.notification.version.Filing;
import fr.clepsydre.domain.notification.version.SignOff;
import fr.clepsydre.domain.notification.version.Version;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.ZoneId;
import java.util.Optional;

/** Versions in JSON. */
final class VersionJson {

    private VersionJson() {
    }

    static JsonObjectBuilder list(CaseVersions versions) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        versions.book().all().forEach(version -> items.add(write(versions, version)));
        JsonArrayBuilder kinds = Json.createArrayBuilder();
        versions.kinds().forEach(kind -> kinds.add(kind.name()));
        JsonObjectBuilder json = Json.createObjectBuilder().add("items", items).add("nextKinds", kinds);
        versions.staleSince().ifPresent(at -> json.add("changedSince", Instants.write(at, zone(versions))));
        return json;
    }

    static JsonObjectBuilder write(CaseVersions versions, Version version) {
        ZoneId zone = zone(versions);
        JsonArrayBuilder files = Json.createArrayBuilder();
        version.files().forEach(file -> files.add(Json.createObjectBuilder().add("name", file.name())
                .add("mediaType", file.mediaType()).add("sha256", file.sha256()).add("length", file.length())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("number", version.number())
                .add("kind", version.head().kind().name())
                .add("state", versions.state(version).name())
                .add("note", version.head().note())
                .add("form", version.head().form() + "-" + version.head().formVersion())
                .add("frozenAt", Instants.write(version.head().frozenAt(), zone))
                .add("frozenBy", version.head().author())
                .add("seal", version.seal())
                .add("files", files);
        version.signOff().ifPresent(sign -> json.add("signOff", signOff(sign, zone)));
        version.filing().ifPresent(filing -> json.add("filing", filing(filing, zone)));
        return json;
    }

    private static JsonObjectBuilder signOff(SignOff sign, ZoneId zone) {
        return Json.createObjectBuilder().add("by", sign.name()).add("capacity", sign.capacity().name())
                .add("at", Instants.write(sign.at(), zone)).add("seal", sign.seal());
    }

    private static JsonObjectBuilder filing(Filing filing, ZoneId zone) {
        return Json.createObjectBuilder()
                .add("at", Instants.write(filing.at().at(), filing.at().zone()))
                .add("number", filing.number())
                .add("by", filing.by())
                .add("recordedAt", Instants.write(filing.recorded(), zone))
                .add("receipt", Json.createObjectBuilder().add("mediaType", filing.receipt().type().mediaType())
                        .add("sha256", filing.receipt().sha256()).add("length", filing.receipt().length()));
    }

    static JsonObjectBuilder difference(Difference difference) {
        JsonArrayBuilder fields = Json.createArrayBuilder();
        difference.fields().forEach(field -> {
            JsonObjectBuilder json = Json.createObjectBuilder().add("section", field.section().number())
                    .add("question", field.question().key());
            value(json, "before", field.question(), field.before());
            value(json, "after", field.question(), field.after());
            fields.add(json);
        });
        return Json.createObjectBuilder().add("fields", fields);
    }

    private static void value(JsonObjectBuilder json, String name, Question question, Optional<Answer> answer) {
        answer.ifPresent(given -> json.add(name, AnswerJson.write(question, given)));
    }

    private static ZoneId zone(CaseVersions versions) {
        return versions.file().involvement().zone();
    }
}
