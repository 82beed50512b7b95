package fr.clepsydre.app.register;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.notification.Answer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The register as a table, for the API and for the page: a row a case, codes in upper case, instants in ISO-8601 with
 * offset. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class RegisterCsv {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final List<String> CASE = List.of("finess", "laboratory", "status", "alertedAt", "awareAt",
            "awarenessReason", "target", "notifiedAt", "clock", "persons", "records");
    /** Facts, effects and remedial action: art. 33(5). */
    private static final List<String> FACTS = List.of("breachStart", "breachEnd", "ongoing", "nature", "origin",
            "cause", "description", "dataCategories", "sensitiveData", "personCategories",
            "confidentialityConsequences", "integrityConsequences", "availabilityConsequences", "harms", "severity",
            "measuresTaken", "measuresPlanned", "communication", "latenessReason");

    private static final String NOT_KNOWN_YET = "NOT_KNOWN_YET";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private RegisterCsv() {
    }

    /** Names of the columns. */
    public static String header() {
        List<String> names = new ArrayList<>(List.of("reference", "title", "recordedAt"));
        names.addAll(CASE);
        names.addAll(FACTS);
        return line(names);
    }

    /** One case, or an incident without any. */
    public static String row(ReadRegister.Entry entry) {
        Incident incident = entry.incident();
        List<String> cells = new ArrayList<>(List.of(incident.reference().toString(), incident.title(),
                write(incident.recordedAt(), PARIS)));
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
                write(progress.alertedAt(), zone),
                progress.awareness().map(aware -> write(aware.at(), aware.zone())).orElse(""),
                progress.awareness().map(Awareness::reason).orElse(""),
                file.deadline().map(deadline -> write(deadline.target(), zone)).orElse(""),
                progress.notifiedAt().map(at -> write(at, zone)).orElse(""),
                file.countdown().status().name(),
                count(file.involvement().counts().persons()),
                count(file.involvement().counts().records()));
    }

    private static String write(Instant at, ZoneId zone) {
        return ISO.format(at.atZone(zone));
    }

    private static String count(Count count) {
        if (count instanceof Count.Exact exact) {
            return String.valueOf(exact.value());
        }
        return count instanceof Count.Estimate estimate
                ? "~" + estimate.value() + " (" + estimate.source() + ")"
                : NOT_KNOWN_YET;
    }

    private static String text(Answer answer) {
        return answer instanceof Answer.Given given ? String.join("|", given.values()) : NOT_KNOWN_YET;
    }

    static String line(List<String> cells) {
        return cells.stream().map(RegisterCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
