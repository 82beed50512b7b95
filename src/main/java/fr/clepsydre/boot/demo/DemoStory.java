package fr.clepsydre.boot.demo;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.laboratory.Rulebooks;
import fr.clepsydre.domain.breach.CaseStatus;
import fr.clepsydre.domain.breach.Contact;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.MoveRequest;
import fr.clepsydre.domain.deadline.Awareness;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the demo's two incidents: that of February 2021, and a small one that began the day before the first start. */
@ApplicationScoped
class DemoStory {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant RECORDED = Instant.parse("2021-02-23T18:00:00Z");
    private static final Instant FIGURES = Instant.parse("2021-03-01T07:00:00Z");

    @Inject
    private DemoBook book;

    @Inject
    private DemoDecisions decisions;

    @Inject
    private Rulebooks rulebooks;

    /** The incident of 2021, with its 28 laboratories whose counts add up to 491,840. */
    Incident tell2021(DemoText text, List<Laboratory> laboratories, Map<String, Account> accounts) {
        Account dpo = accounts.get("dpo");
        Instant facts = Instant.parse("2021-02-26T12:00:00Z");
        Incident incident = book.record(2021, text.get("2021.title"), Map.of(), RECORDED, dpo);
        incident = book.answer(incident, text.answers("2021"), facts, dpo);
        incident = book.change(incident, incident.changeCount(Counts.Subject.PERSONS,
                new Count.Exact(DemoCounts.TOTAL)), facts, dpo);
        List<Integer> counts = List.copyOf(DemoCounts.perLaboratory().values());
        for (DemoCase told : DemoCase.of2021()) {
            Laboratory laboratory = laboratories.get(told.laboratory() - 1);
            Count count = told.count() == Count.Kind.EXACT
                    ? new Count.Exact(counts.get(told.laboratory() - 1))
                    : new Count.Estimate(counts.get(told.laboratory() - 1), text.get("estimate.source"));
            tell(told, incident, laboratory, count, text, accounts);
        }
        return incident;
    }

    private void tell(DemoCase told, Incident incident, Laboratory laboratory, Count count, DemoText text,
            Map<String, Account> accounts) {
        Account dpo = accounts.get("dpo");
        Account manager = accounts.get("lab" + (told.laboratory() < 10 ? "0" : "") + told.laboratory());
        Involvement involvement = book.involve(Involvement.begin(incident.reference(),
                laboratory.finess().number(), laboratory.zone(), told.alertedAt()), told.alertedAt(), dpo);
        involvement = contacts(involvement, laboratory, told.alertedAt(), manager);
        if (told.status() != CaseStatus.ALERTED) {
            involvement = move(involvement, MoveRequest.to(CaseStatus.ACKNOWLEDGED, ""),
                    told.alertedAt().plus(Duration.ofMinutes(40)), manager);
        }
        if (told.awareAt().isPresent()) {
            involvement = aware(involvement, told.awareAt().get(), text.get("reason." + told.reason()), incident, dpo);
            involvement = done(involvement, "CSP_L1111_8_2", told.awareAt().get().plus(Duration.ofHours(3)), text,
                    manager);
        }
        Instant counted = told.notifiedAt().orElse(FIGURES).minus(Duration.ofHours(2));
        involvement = book.step(involvement, before -> before.changePersons(count), counted, manager);
        progress(told, decisions.take(told, involvement, incident, text, manager), text, manager);
    }

    private void progress(DemoCase told, Involvement begun, DemoText text, Account manager) {
        Involvement involvement = begun;
        Instant at = told.notifiedAt().orElse(FIGURES).minus(Duration.ofHours(1));
        for (CaseStatus status : List.of(CaseStatus.ASSESSED, CaseStatus.PREPARING)) {
            if (told.status().ordinal() >= status.ordinal()) {
                involvement = move(involvement, MoveRequest.to(status, ""), at, manager);
            }
        }
        if (told.notifiedAt().isPresent()) {
            Instant filed = told.notifiedAt().get();
            boolean late = told.awareAt().filter(aware -> aware.plus(Duration.ofHours(72)).isBefore(filed)).isPresent();
            involvement = move(involvement, MoveRequest.notified(filed, late ? text.get("comment.late") : ""),
                    filed.plus(Duration.ofMinutes(5)), manager);
            involvement = done(involvement, "GDPR_33_4", filed.plus(Duration.ofHours(40)), text, manager);
        }
        if (told.toldAt().isPresent()) {
            involvement = done(involvement, "GDPR_34_1", told.toldAt().get(), text, manager);
        }
        if (told.status() == CaseStatus.COMPLETED) {
            move(involvement, MoveRequest.to(CaseStatus.COMPLETED, ""), Instant.parse("2021-04-30T09:00:00Z"), manager);
        }
    }

    /** The phished mailbox: three laboratories, two clocks that run, one that waits for its date. */
    void tellRecent(DemoText text, List<Laboratory> laboratories, Map<String, Account> accounts, Instant now) {
        Account dpo = accounts.get("dpo");
        Instant second = now.truncatedTo(ChronoUnit.MINUTES);
        Instant start = second.minus(Duration.ofHours(26));
        Instant recorded = second.minus(Duration.ofHours(19));
        Incident incident = book.record(recorded.atZone(PARIS).getYear(), text.get("recent.title"),
                recent(text, start), recorded, dpo);
        List<Duration> aware = List.of(Duration.ofHours(20), Duration.ofHours(3));
        for (int i = 0; i < 3; i++) {
            Laboratory laboratory = laboratories.get(4 + 5 * i);
            Instant alerted = second.minus(Duration.ofHours(18 - 6L * i));
            Involvement involvement = book.involve(Involvement.begin(incident.reference(),
                    laboratory.finess().number(), laboratory.zone(), alerted), alerted, dpo);
            involvement = contacts(involvement, laboratory, alerted, dpo);
            if (i < aware.size()) {
                involvement = move(involvement, MoveRequest.to(CaseStatus.ACKNOWLEDGED, ""), second, dpo);
                aware(involvement, second.minus(aware.get(i)), text.get("reason.mailbox"), incident, dpo);
            }
        }
    }

    private static Map<String, Answer> recent(DemoText text, Instant start) {
        Map<String, Answer> answers = text.answers("recent");
        answers.put("breachStart", Answer.of(new ZonedMoment(start, PARIS).canonical()));
        answers.put("breachEnd", Answer.of(new ZonedMoment(start.plus(Duration.ofHours(4)), PARIS).canonical()));
        answers.put("firstSignal", Answer.of(new ZonedMoment(start.plus(Duration.ofHours(5)), PARIS).canonical()));
        return answers;
    }

    private Involvement contacts(Involvement involvement, Laboratory laboratory, Instant at, Account by) {
        Contact dpo = new Contact("", "", laboratory.dpoEmail().orElse(""), "");
        return book.step(involvement, before -> before.changeContact(Contact.Role.DPO, dpo), at, by);
    }

    private Involvement aware(Involvement involvement, Instant at, String reason, Incident incident, Account by) {
        Awareness awareness = new Awareness(at, PARIS, reason, by.name(), Optional.empty());
        Instant declared = at.plus(Duration.ofMinutes(50));
        return book.step(involvement,
                before -> before.declareAwareness(awareness, declared, incident.timeline(), rulebooks.current()),
                declared, by);
    }

    /** Records a duty of the shipped rules as done; an operator's own file may not have it. */
    private Involvement done(Involvement involvement, String rule, Instant at, DemoText text, Account by) {
        if (involvement.duties().kept().stream().noneMatch(kept -> kept.key().equals(rule))) {
            return involvement;
        }
        var done = new Obligation.Done(at, by.name(), text.get("done." + rule));
        return book.step(involvement, before -> before.recordDone(rule, done, at, before.duties().kept()), at, by);
    }

    private Involvement move(Involvement involvement, MoveRequest request, Instant at, Account by) {
        return book.step(involvement, before -> before.moveTo(request, at), at, by);
    }
}
