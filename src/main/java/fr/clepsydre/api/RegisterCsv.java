package fr.clepsydre.api;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.register.ReadRegister;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.notification.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The register as a table: a row a case, codes and instants as everywhere in the API. A cell that a spreadsheet would
 * take for a formula gets an apostrophe in front.
 */
final class RegisterCsv {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final List<String> CASE = List.of("finess", "laboratory", "status", "alertedAt", "awareAt",
            "awarenessReason", "target", "notifiedAt", "clock", "persons", "records");
    /** Facts, effects and remedial action: art. 33(5). */
    private static final List<String> FACTS = List.of("breachStart", "breachEnd", "ongoing", "nature", "origin",
            "cause", "description", "dataCategories", "sensitiveData", "personCategories",
            "confidentialityConsequences", "integrityConsequences", "availabilityConsequences", "harms", "severity",
            "measuresTaken", "measuresPlanned", "communication", "latenessReason");

    private RegisterCsv() {
    }

    static String header() {
        List<String> names = new ArrayList<>(List.of("reference", "title", "recordedAt"));
        names.addAll(CASE);
        names.addAll(FACTS);
        return line(names);
    }

    static String row(ReadRegister.Entry entry) {
        Incident incident = entry.incident();
        List<String> cells = new ArrayList<>(List.of(incident.reference().toString(), incident.title(),
                Instants.write(incident.recordedAt(), IncidentJson.PARIS)));
        cells.addAll(entry.file().map(RegisterCsv::cells).orElseGet(() -> CASE.stream().map(name -> "").toList()));
        FACTS.forEach(key -> cells.add(entry.file()
                .flatMap(file -> file.content().answer(key))
                .or(() -> incident.answers().answer(key))
                .map(RegisterCsv::text)
                .orElse("")));
        return line(cells);
    }

    private static List<String> cells(CaseFile file) {
        var zone = file.involvement().zone();
        var progress = file.involvement().progress();
        return List.of(file.involvement().finess(), file.laboratory().name(), progress.status().name(),
                Instants.write(progress.alertedAt(), zone),
                progress.awareness().map(aware -> Instants.write(aware.at(), aware.zone())).orElse(""),
                progress.awareness().map(Awareness::reason).orElse(""),
                file.deadline().map(deadline -> Instants.write(deadline.target(), zone)).orElse(""),
                progress.notifiedAt().map(at -> Instants.write(at, zone)).orElse(""),
                file.countdown().status().name(),
                count(file.involvement().counts().persons()),
                count(file.involvement().counts().records()));
    }

    private static String count(Count count) {
        if (count instanceof Count.Exact exact) {
            return String.valueOf(exact.value());
        }
        return count instanceof Count.Estimate estimate
                ? "~" + estimate.value() + " (" + estimate.source() + ")"
                : AnswerJson.NOT_KNOWN_YET;
    }

    private static String text(Answer answer) {
        return answer instanceof Answer.Given given ? String.join("|", given.values()) : AnswerJson.NOT_KNOWN_YET;
    }

    static String line(List<String> cells) {
        return cells.stream().map(RegisterCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
