package fr.clepsydre.app.register;

import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.notification.Answer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The register as a table for programs: a row an entry, codes in upper case, instants in ISO-8601 with offset. Columns
 * are only ever added, at the end.
 */
final class RegisterCsv {

    private static final List<String> CASE = List.of("finess", "laboratory", "status", "alertedAt", "awareAt",
            "awarenessReason", "target", "notifiedAt", "clock", "persons", "records");
    /** Facts, effects and remedial action: art. 33(5). */
    private static final List<String> FACTS = List.of("breachStart", "breachEnd", "ongoing", "nature", "origin",
            "cause", "description", "dataCategories", "sensitiveData", "personCategories",
            "confidentialityConsequences", "integrityConsequences", "availabilityConsequences", "harms", "severity",
            "measuresTaken", "measuresPlanned", "communication", "latenessReason");
    private static final List<String> DECISIONS = List.of("latenessExplanation", "notifyDecision", "notifyReason",
            "notifyDecidedAt", "tellDecision", "tellReason", "tellDecidedAt");
    /** Of the form, added later. */
    private static final List<String> MORE = List.of("firstSignal", "processorAware", "processorNotice",
            "discoveryCircumstances", "priorMeasures", "unintelligible", "communicationDate",
            "communicationPlannedDate", "noCommunicationGround", "noCommunicationReason");

    private static final String TELL_GROUND = "tellGround";
    /** Version, kind, instant and number of each, with bars between. */
    private static final String FILINGS = "filings";

    private static final String NOT_KNOWN_YET = "NOT_KNOWN_YET";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private RegisterCsv() {
    }

    /** Names of the columns. */
    static String header() {
        List<String> names = new ArrayList<>(List.of("reference", "title", "recordedAt"));
        names.addAll(CASE);
        names.addAll(FACTS);
        names.addAll(DECISIONS);
        names.addAll(MORE);
        names.add(TELL_GROUND);
        names.add(FILINGS);
        return Csv.line(names);
    }

    /** One case, or an incident without any. */
    static String row(RegisterEntry entry) {
        List<String> cells = new ArrayList<>(List.of(entry.incident().toString(), entry.title(),
                write(entry.recordedAt(), PARIS)));
        cells.addAll(entry.ofLaboratory().map(RegisterCsv::cells).orElseGet(() -> blank(CASE)));
        FACTS.forEach(key -> cells.add(text(entry, key)));
        cells.addAll(entry.ofLaboratory().map(RegisterCsv::decisions).orElseGet(() -> blank(DECISIONS)));
        MORE.forEach(key -> cells.add(text(entry, key)));
        cells.add(entry.ofLaboratory().flatMap(file -> file.decision(RegisterDecision.Kind.TELL))
                .flatMap(RegisterDecision::ground).orElse(""));
        cells.add(entry.ofLaboratory().map(RegisterCsv::filings).orElse(""));
        return Csv.line(cells);
    }

    private static String filings(RegisterCase file) {
        return file.filings().stream().map(filing -> filing.version() + " " + filing.kind() + " "
                + write(filing.at().at(), filing.at().zone()) + " " + filing.number())
                .collect(Collectors.joining("|"));
    }

    private static List<String> blank(List<String> names) {
        return names.stream().map(name -> "").toList();
    }

    private static List<String> cells(RegisterCase file) {
        var zone = file.site().zone();
        var progress = file.progress();
        return List.of(file.site().finess(), file.site().name(), progress.status().name(),
                write(progress.alertedAt(), zone),
                progress.awareness().map(aware -> write(aware.at(), aware.zone())).orElse(""),
                progress.awareness().map(Awareness::reason).orElse(""),
                file.notification().target().map(target -> write(target, zone)).orElse(""),
                progress.notifiedAt().map(at -> write(at, zone)).orElse(""),
                file.countdown().status().name(),
                count(file.counts().persons()),
                count(file.counts().records()));
    }

    private static List<String> decisions(RegisterCase file) {
        List<String> cells = new ArrayList<>(List.of(file.lateness().orElse("")));
        for (RegisterDecision.Kind kind : RegisterDecision.Kind.values()) {
            cells.addAll(file.decision(kind)
                    .map(decision -> List.of(decision.choice(), decision.reason(),
                            write(decision.at(), file.site().zone())))
                    .orElse(List.of("", "", "")));
        }
        return cells;
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

    private static String text(RegisterEntry entry, String key) {
        return entry.answer(key).map(RegisterCsv::text).orElse("");
    }

    private static String text(Answer answer) {
        return answer instanceof Answer.Given given ? String.join("|", given.values()) : NOT_KNOWN_YET;
    }
}
