package fr.clepsydre.app.register;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.Files;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.domain.breach.Counts;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.store.form.Forms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entries of the register for tests. */
public final class Entries {

    public static final Form FORM = Forms.cnil();

    private Entries() {
    }

    /** Overdue and not filed; about 81,000 people, records not known yet; nature known, cause not known yet. */
    public static RegisterEntry aware() {
        return of(Files.aware(), Answers.NONE);
    }

    /** Filed, with those own answers. */
    public static RegisterEntry notified(Map<String, Answer> own) {
        return of(Files.notified(), new Answers(own));
    }

    /** An incident without any laboratory. */
    public static RegisterEntry alone() {
        return new RegisterEntry(new Reference(2021, 7), "Nobody yet", Cases.NOW, Answers.NONE, Optional.empty());
    }

    /** Not notified, for those reasons. */
    public static RegisterEntry decidedAgainst(String reasons) {
        RegisterEntry entry = aware();
        RegisterCase file = entry.ofLaboratory().orElseThrow();
        RegisterDecision made = new RegisterDecision(RegisterDecision.Kind.NOTIFY, "NO", Optional.empty(), reasons, Cases.NOW,
                "Claire Morvan");
        return new RegisterEntry(entry.incident(), entry.title(), entry.recordedAt(), entry.shared(),
                Optional.of(new RegisterCase(file.site(), file.progress(), file.counts(), file.own(),
                        file.notification(), file.countdown(), Optional.of("the press was first"), List.of(made), List.of())));
    }

    /** The same entry with another number of people, and own answers on top. */
    public static RegisterEntry with(RegisterEntry entry, Count persons, Map<String, Answer> own) {
        RegisterCase file = entry.ofLaboratory().orElseThrow();
        Map<String, Answer> answers = new HashMap<>(file.own().byQuestion());
        answers.putAll(own);
        return new RegisterEntry(entry.incident(), entry.title(), entry.recordedAt(), entry.shared(),
                Optional.of(new RegisterCase(file.site(), file.progress(),
                        new Counts(persons, file.counts().records()), new Answers(answers), file.notification(),
                        file.countdown(), file.lateness(), file.decisions(), file.filings())));
    }

    /** The same entry, with what was filed. */
    public static RegisterEntry filed(RegisterEntry entry, List<RegisterFiling> filings) {
        RegisterCase file = entry.ofLaboratory().orElseThrow();
        return new RegisterEntry(entry.incident(), entry.title(), entry.recordedAt(), entry.shared(),
                Optional.of(new RegisterCase(file.site(), file.progress(), file.counts(), file.own(),
                        file.notification(), file.countdown(), file.lateness(), file.decisions(), filings)));
    }

    static RegisterExtract extract(RegisterFilter filter, RegisterTotals totals) {
        return new RegisterExtract(filter, Cases.NOW, totals);
    }

    /** What a file says of itself that holds three cases. */
    public static RegisterNotes notes(String language) {
        return new RegisterNotes(RegisterWords.in(FORM, language),
                extract(RegisterFilter.ALL, new RegisterTotals(3, 2, 3, 1, 1, 81_000, 2)));
    }

    private static RegisterEntry of(CaseFile file, Answers own) {
        var involvement = file.involvement();
        var site = new RegisterCase.Site(involvement.finess(), file.laboratory().name(), file.laboratory().town(),
                involvement.zone());
        return new RegisterEntry(file.incident().reference(), file.incident().title(), file.incident().recordedAt(),
                file.incident().answers(), Optional.of(new RegisterCase(site, involvement.progress(),
                        involvement.counts(), own, file.duties().notification().orElseThrow().standing(),
                        file.countdown(), Optional.empty(), List.of(), List.of())));
    }
}
