package fr.clepsydre.api;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.severity.Assessment;
import fr.clepsydre.domain.severity.Decisions;
import fr.clepsydre.domain.severity.EnisaScore;
import fr.clepsydre.domain.severity.ScoreRange;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;

/** An assessment and the decisions of a person, in JSON; instants in the zone of the laboratory. */
final class AssessmentJson {

    private AssessmentJson() {
    }

    static JsonObject write(CaseFile file, Form form) {
        Assessment assessment = file.assessment();
        JsonArrayBuilder decisions = Json.createArrayBuilder();
        file.involvement().decisions().all().forEach(taken -> decisions.add(decision(file, taken)));
        JsonArrayBuilder contradictions = Json.createArrayBuilder();
        file.contradictions().forEach(contradiction -> contradictions.add(contradiction.name()));
        return Json.createObjectBuilder()
                .add("incident", file.incident().reference().toString())
                .add("finess", file.involvement().finess())
                .add("inputs", inputs(file, form))
                .add("open", keys(assessment.open()))
                .add("reasonsMissing", keys(assessment.unreasoned()))
                .add("score", range(assessment.score()))
                .add("flags", Json.createObjectBuilder()
                        .add("moreThan100People", assessment.manyPeople().name())
                        .add("unintelligible", assessment.unintelligible().name()))
                .add("decisions", decisions)
                .add("contradictions", contradictions)
                .build();
    }

    /** Each input that has an answer, with where it comes from, in the order of the form. */
    private static JsonArrayBuilder inputs(CaseFile file, Form form) {
        JsonArrayBuilder inputs = Json.createArrayBuilder();
        form.questions().forEach(question -> file.content().answer(question.key())
                .ifPresent(answer -> inputs.add(Json.createObjectBuilder()
                        .add("question", question.key())
                        .add("answer", AnswerJson.write(question, answer))
                        .add("origin", file.content().origin(question.key()).orElseThrow().name()))));
        return inputs;
    }

    private static JsonArrayBuilder keys(Collection<String> keys) {
        return Json.createArrayBuilder(keys);
    }

    private static JsonObjectBuilder range(ScoreRange range) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("exact", range.isExact())
                .add("lowest", score(range.lowest()))
                .add("highest", score(range.highest()));
        if (range.isOneBand()) {
            json.add("band", range.lowest().band().name()).add("severity", range.lowest().band().severity());
        }
        return json;
    }

    private static JsonObjectBuilder score(EnisaScore score) {
        return Json.createObjectBuilder()
                .add("context", score.context())
                .add("identification", score.identification().value())
                .add("circumstances", score.circumstances())
                .add("value", score.value())
                .add("band", score.band().name());
    }

    private static JsonObjectBuilder decision(CaseFile file, Decisions.Taken taken) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("subject", taken.decision().subject().name())
                .add("choice", taken.decision().choice().name());
        taken.decision().ground().ifPresent(ground -> json.add("ground", ground.name()));
        return json
                .add("reason", taken.decision().reason())
                .add("by", taken.by().name())
                .add("at", Instants.write(taken.by().at(), file.involvement().zone()))
                .add("score", range(taken.by().score()))
                .add("counts", file.involvement().decisions().latest(taken.decision().subject())
                        .filter(taken::equals).isPresent());
    }
}
