package fr.clepsydre.app;

import fr.clepsydre.app.laboratory.HolidayCalendars;
import fr.clepsydre.domain.breach.Cases;
import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.breach.Incident;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Holidays;
import fr.clepsydre.store.form.Forms;
import fr.clepsydre.store.form.StoredFormats;
import fr.clepsydre.store.version.WrittenJson;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Use cases at work without a server: cases in memory, the form that ships, a clock that stands at {@link Cases#NOW}. */
public final class Office {

    /** Of the incident that {@link #withTwoLaboratories} holds. */
    public static final Reference INCIDENT = Cases.incident().reference();
    public static final String FIRST = Cases.alerted().finess();
    public static final String SECOND = "350000022";

    private final MemoryCases cases = new MemoryCases();
    private final List<Object> parts = new ArrayList<>(cases.ports());

    private Office() {
        parts.add(Forms.shipped());
        parts.add(Clock.fixed(Cases.NOW, ZoneOffset.UTC));
        parts.add(new MemoryVersions());
        parts.add(new WrittenJson());
        parts.add(new StoredFormats());
        parts.add(new KnownRulebooks());
        parts.add((HolidayCalendars) territory -> Holidays.NONE);
    }

    /** Nothing recorded yet. */
    public static Office empty() {
        return new Office();
    }

    /** One incident with two laboratories, neither of them aware. */
    public static Office withTwoLaboratories() {
        Office office = new Office();
        office.cases.change(Cases.incident());
        for (String finess : List.of(FIRST, SECOND)) {
            Involvement alerted = Cases.alerted();
            office.cases.involve(laboratory(finess), new Involvement(INCIDENT, finess, alerted.zone(),
                    alerted.progress(), alerted.counts(), alerted.contacts(), alerted.answers(),
                    alerted.duties()));
        }
        return office;
    }

    public static Laboratory laboratory(String finess) {
        return Laboratory.named(new Finess(finess), "Laboratoire " + finess.substring(7));
    }

    /** A use case as the DPO carries it out. */
    public <T> T dpo(T useCase) {
        return as(KnownCaller.dpo(), useCase);
    }

    /** A use case as somebody carries it out. */
    public <T> T as(KnownCaller caller, T useCase) {
        List<Object> all = new ArrayList<>(parts);
        all.add(caller);
        return Injected.into(useCase, all);
    }

    /** One more port, or one in place of another. */
    public Office with(Object part) {
        parts.add(0, part);
        return this;
    }

    public MemoryCases cases() {
        return cases;
    }

    public Incident incident() {
        return cases.incidents.get(INCIDENT).incident;
    }

    public Involvement involvement(String finess) {
        return cases.incidents.get(INCIDENT).involvements.get(finess);
    }

    /** The facts of everything in the incident, the newest first. */
    public List<CaseHistory.Event> facts(Reference incident) {
        return cases.history().of(incident, new Scope.Everything(), new Slice.Window(0, Slice.Window.LARGEST)).rows();
    }

    /** The kinds of the facts of {@link #INCIDENT}, the newest first. */
    public List<String> kinds() {
        return facts(INCIDENT).stream().map(event -> event.change().kind().name()).toList();
    }
}
