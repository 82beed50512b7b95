package fr.clepsydre.api;

import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.delivery.Deliveries;
import fr.clepsydre.app.letter.LetterBatch;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.people.ImportRemark;
import fr.clepsydre.app.people.ImportTally;
import fr.clepsydre.app.people.PeopleImport;
import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.LetterState;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Work in the background in JSON. */
final class WorkJson {

    private WorkJson() {
    }

    static JsonObject write(PeopleImport work, List<ImportRemark> remarks, Locale locale) {
        JsonObjectBuilder json = begun(work.id().toString(), work.state(), work.startedAt(), work.endedAt())
                .add("incident", work.incident().toString())
                .add("processed", work.tally().processed());
        work.tally().total().ifPresentOrElse(total -> json.add("total", total), () -> json.addNull("total"));
        json.add("people", work.tally().people())
                .add("duplicates", work.tally().duplicates())
                .add("refused", work.tally().refused())
                .add("stage", work.stage().name())
                .add("findings", counts(work.tally().findings()))
                .add("laboratories", laboratories(work.tally()))
                .add("ignoredColumns", Json.createArrayBuilder(work.tally().ignored()))
                .add("remarks", remarks(remarks));
        work.failure().ifPresent(why -> json.add("failure", failure(why, locale)));
        return json.build();
    }

    static JsonObject write(LetterRun run, List<LetterBatch> batches, Locale locale) {
        JsonObjectBuilder json = begun(run.id().toString(), run.state(), run.startedAt(), run.endedAt())
                .add("incident", run.of().incident().toString())
                .add("finess", run.of().finess())
                .add("language", run.language())
                .add("dated", run.dated().toString())
                .add("processed", run.reached().processed())
                .add("total", run.reached().total())
                .add("letters", run.reached().letters())
                .add("batches", run.reached().batches())
                .add("setAside", counts(run.setAside()))
                .add("number", run.number())
                .add("kind", run.order().kind().name())
                .add("options", Json.createArrayBuilder(run.order().options().stream().map(Enum::name).sorted().toList()))
                .add("leftOut", run.reached().leftOut())
                .add("longLetters", run.reached().longLetters())
                .add("orderedBy", run.author().name())
                .add("unattended", run.unattended())
                .add("files", files(batches));
        if (run.awaitsApproval()) {
            json.add("awaiting", "APPROVAL");
        }
        decision(run, json);
        run.failure().ifPresent(why -> json.add("failure", failure(why, locale)));
        return json.build();
    }

    /** The same with what became of its letters. */
    static JsonObject write(LetterRun run, List<LetterBatch> batches, Map<LetterState, Long> states,
            List<Deliveries.Handing> handings, Locale locale) {
        JsonArrayBuilder given = Json.createArrayBuilder();
        handings.stream().filter(handing -> !handing.batches().isEmpty()).forEach(handing -> given.add(
                Json.createObjectBuilder().add("id", handing.id().toString())
                        .add("at", instant(Optional.of(handing.at()))).add("carrier", handing.carrier())
                        .add("deposit", handing.deposit())
                        .add("batches", Json.createArrayBuilder(handing.batches()))
                        .add("recordedBy", handing.by().name())));
        return Json.createObjectBuilder(write(run, batches, locale)).add("states", byName(states))
                .add("handovers", given).build();
    }

    /** Counts by code, in the order of the codes. */
    static JsonObjectBuilder byName(Map<? extends Enum<?>, Long> counts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(counts).forEach((code, count) -> json.add(code.name(), count));
        return json;
    }

    private static void decision(LetterRun run, JsonObjectBuilder json) {
        Optional<LetterRun.Decision> approved =
                run.decision().filter(by -> by.verdict() == LetterRun.Verdict.APPROVED);
        approved.ifPresentOrElse(by -> json.add("approvedBy", by.by().name()), () -> json.addNull("approvedBy"));
        json.add("approvedAt", instant(approved.map(LetterRun.Decision::at)));
        run.decision().filter(by -> by.verdict() == LetterRun.Verdict.REFUSED).ifPresent(by ->
                json.add("refusedBy", by.by().name()).add("refusedAt", instant(Optional.of(by.at()))));
        run.decision().ifPresent(by -> json.add("comment", by.comment()));
    }

    private static JsonObjectBuilder begun(String id, WorkState state, Optional<Instant> started,
            Optional<Instant> ended) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("state", state.name())
                .add("startedAt", instant(started))
                .add("endedAt", instant(ended));
    }

    private static JsonValue instant(Optional<Instant> at) {
        return at.<JsonValue>map(when -> Json.createValue(Instants.write(when, IncidentJson.PARIS)))
                .orElse(JsonValue.NULL);
    }

    private static JsonObjectBuilder counts(Map<String, Long> counts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(counts).forEach(json::add);
        return json;
    }

    /** Rows of each laboratory: they are its people and duplicates; refused rows belong to none. */
    private static JsonObjectBuilder laboratories(ImportTally tally) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        tally.shares().forEach((finess, share) -> json.add(finess, Json.createObjectBuilder()
                .add("rows", share.people() + share.duplicates())
                .add("people", share.people())
                .add("duplicates", share.duplicates())));
        return json;
    }

    private static JsonArrayBuilder remarks(List<ImportRemark> remarks) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        remarks.forEach(remark -> json.add(Json.createObjectBuilder()
                .add("line", remark.line())
                .add("column", remark.column())
                .add("code", remark.code())
                .add("shown", remark.shown())));
        return json;
    }

    private static JsonArrayBuilder files(List<LetterBatch> batches) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        batches.forEach(batch -> json.add(Json.createObjectBuilder()
                .add("batch", batch.number())
                .add("letters", batch.letters())
                .add("pages", batch.pages())
                .add("sha256", batch.sha256())));
        return json;
    }

    private static JsonObjectBuilder failure(Refusal why, Locale locale) {
        return Json.createObjectBuilder()
                .add("code", why.code())
                .add("args", Json.createArrayBuilder(why.args()))
                .add("message", RefusalWords.in(locale).sentence(why));
    }
}
