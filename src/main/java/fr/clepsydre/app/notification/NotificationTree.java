package fr.clepsydre.app.notification;

import fr.clepsydre.domain.notification.Gap;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Section;
import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.domain.notification.SheetLine;
import fr.clepsydre.domain.notification.SheetSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The notification for programs: each question that is asked, as a value and as the document words it. */
public final class NotificationTree {

    private NotificationTree() {
    }

    /** In the language of the sheet, which is that of the same case. */
    public static Map<String, Object> of(CaseFile file, Sheet sheet) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("incident", file.incident().reference().toString());
        tree.put("finess", file.involvement().finess());
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("key", file.form().key());
        form.put("version", file.form().version());
        form.put("title", sheet.title());
        tree.put("form", form);
        tree.put("language", sheet.language().getLanguage());
        tree.put("status", file.involvement().status().name());
        tree.put("draft", sheet.watermark().isPresent());
        tree.put("percent", (long) file.completeness().percent());
        file.involvement().progress().notifiedAt().ifPresent(at ->
                tree.put("notifiedAt", AnswerTree.instant(at, file.involvement().zone())));
        tree.put("gaps", file.completeness().gaps().stream().map(NotificationTree::gap).toList());
        tree.put("sections", sheet.sections().stream().map(printed -> section(file, printed)).toList());
        return tree;
    }

    /** Where something is open, and why. */
    public static Map<String, Object> gap(Gap gap) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("section", (long) gap.section().number());
        tree.put("question", gap.question().key());
        tree.put("reason", gap.reason().name());
        return tree;
    }

    private static Map<String, Object> section(CaseFile file, SheetSection printed) {
        Section section = file.form().sections().get(printed.number() - 1);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", (long) printed.number());
        tree.put("key", section.key());
        tree.put("title", printed.title());
        tree.put("answers", answers(file, section, printed.lines()));
        return tree;
    }

    /** The lines of the sheet stand in the order of the questions that are asked. */
    private static List<Map<String, Object>> answers(CaseFile file, Section section, List<SheetLine> lines) {
        List<Question> asked =
                section.questions().stream().filter(question -> question.isAskedIn(file.content())).toList();
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            answers.add(answer(file, asked.get(i), lines.get(i)));
        }
        return answers;
    }

    private static Map<String, Object> answer(CaseFile file, Question question, SheetLine line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("question", question.key());
        tree.put("type", question.type().name());
        tree.put("required", question.needIn(file.content()) == Question.Need.REQUIRED);
        tree.put("label", line.label());
        tree.put("state", line.state().name());
        tree.put("text", line.answer());
        file.content().answer(question.key()).ifPresent(given -> tree.put("value", AnswerTree.of(question, given)));
        file.content().origin(question.key()).ifPresent(origin -> tree.put("origin", origin.name()));
        return tree;
    }
}
