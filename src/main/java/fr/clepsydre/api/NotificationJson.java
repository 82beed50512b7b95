package fr.clepsydre.api;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Section;
import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.domain.notification.SheetLine;
import fr.clepsydre.domain.notification.SheetSection;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/** The notification in JSON: each question that is asked, as a value for programs and as the document words it. */
final class NotificationJson {

    private NotificationJson() {
    }

    static JsonObject write(CaseFile file, Sheet sheet) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("incident", file.incident().reference().toString())
                .add("finess", file.involvement().finess())
                .add("form", Json.createObjectBuilder()
                        .add("key", file.form().key())
                        .add("version", file.form().version())
                        .add("title", sheet.title()))
                .add("language", sheet.language().getLanguage())
                .add("status", file.involvement().status().name())
                .add("draft", sheet.watermark().isPresent())
                .add("percent", file.completeness().percent());
        file.involvement().progress().notifiedAt()
                .ifPresent(at -> json.add("notifiedAt", Instants.write(at, file.involvement().zone())));
        return json.add("gaps", gaps(file)).add("sections", sections(file, sheet)).build();
    }

    static JsonArrayBuilder gaps(CaseFile file) {
        JsonArrayBuilder gaps = Json.createArrayBuilder();
        file.completeness().gaps().forEach(gap -> gaps.add(Json.createObjectBuilder()
                .add("section", gap.section().number())
                .add("question", gap.question().key())
                .add("reason", gap.reason().name())));
        return gaps;
    }

    private static JsonArrayBuilder sections(CaseFile file, Sheet sheet) {
        JsonArrayBuilder sections = Json.createArrayBuilder();
        for (SheetSection printed : sheet.sections()) {
            Section section = file.form().sections().get(printed.number() - 1);
            sections.add(Json.createObjectBuilder()
                    .add("number", printed.number())
                    .add("key", section.key())
                    .add("title", printed.title())
                    .add("answers", answers(file, section, printed.lines())));
        }
        return sections;
    }

    /** The lines of the sheet stand in the order of the questions that are asked. */
    private static JsonArrayBuilder answers(CaseFile file, Section section, List<SheetLine> lines) {
        List<Question> asked =
                section.questions().stream().filter(question -> question.isAskedIn(file.content())).toList();
        JsonArrayBuilder answers = Json.createArrayBuilder();
        for (int i = 0; i < asked.size(); i++) {
            answers.add(answer(file, asked.get(i), lines.get(i)));
        }
        return answers;
    }

    private static JsonObjectBuilder answer(CaseFile file, Question question, SheetLine line) {
        Optional<Answer> answer = file.content().answer(question.key());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("question", question.key())
                .add("type", question.type().name())
                .add("required", question.needIn(file.content()) == Question.Need.REQUIRED)
                .add("label", line.label())
                .add("state", line.state().name())
                .add("text", line.answer());
        answer.ifPresent(given -> json.add("value", AnswerJson.write(question, given)));
        file.content().origin(question.key()).ifPresent(origin -> json.add("origin", origin.name()));
        return json;
    }
}
