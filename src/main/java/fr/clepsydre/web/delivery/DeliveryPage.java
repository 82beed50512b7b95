package fr.clepsydre.web.delivery;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.delivery.Deliveries;
import fr.clepsydre.app.delivery.PublicCommunication;
import fr.clepsydre.app.delivery.ReadDelivery;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.ReadLetters;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.letter.LetterState;
import fr.clepsydre.domain.letter.Reach;
import fr.clepsydre.domain.letter.ReturnReason;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of one laboratory's letters: who is told, what lies here, what came back, what stands in its place. */
@Named
@ViewScoped
public class DeliveryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadCase cases;
    @Inject
    private transient ReadLetters letters;
    @Inject
    private transient ReadDelivery delivery;
    @Inject
    private transient Caller caller;

    private transient CaseAddress address;
    private transient CaseFile file;
    private transient Map<Reach, Long> reach = Map.of();
    private transient Deliveries.Pile pile = new Deliveries.Pile(0, Map.of());
    private transient List<Deliveries.Undelivered> undelivered = List.of();
    private transient List<Tracked> runs = List.of();

    /**
     * A run with what became of it.
     *
     * @param handings without those that were taken back
     */
    public record Tracked(LetterRun run, Map<LetterState, Long> states, List<Deliveries.Handing> handings) {

        /** How many letters lie here, printed. */
        public long waiting() {
            return states.getOrDefault(LetterState.PRINTED, 0L);
        }
    }

    /** Opens the case that the address names. */
    public void open() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        Optional<CaseFile> found = asked.flatMap(wanted -> cases.file(wanted.reference(), wanted.finess()));
        if (found.isEmpty() || !caller.may(Permission.SEE_LETTERS)) {
            CaseAddress.notFound();
            return;
        }
        address = asked.get();
        file = found.get();
        reach = new EnumMap<>(Reach.class);
        reach.putAll(delivery.reach(address.reference(), address.finess()));
        pile = delivery.pile(address.reference(), address.finess());
        undelivered = delivery.undelivered(address.reference(), address.finess(), after());
        runs = letters.runs(address.reference(), address.finess()).stream()
                .filter(run -> run.reached().batches() > 0).map(this::tracked).toList();
    }

    private Tracked tracked(LetterRun run) {
        return new Tracked(run, new EnumMap<>(delivery.states(run.id())), delivery.handings(run.id()).stream()
                .filter(handing -> !handing.batches().isEmpty()).toList());
    }

    private static Deliveries.Place after() {
        String asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()
                .getOrDefault("after", "");
        if (!asked.matches("\\d{1,15}-\\d{1,9}")) {
            return Deliveries.Place.START;
        }
        String[] parts = asked.split("-");
        return new Deliveries.Place(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }

    /** How many people are that far. */
    public long reached(Reach how) {
        return reach.getOrDefault(how, 0L);
    }

    public List<Reach> getReach() {
        return List.copyOf(reach.keySet());
    }

    /** Everybody of the laboratory: the sum of all the others. */
    public long getPeople() {
        return reach.values().stream().mapToLong(Long::longValue).sum();
    }

    public List<Tracked> getRuns() {
        return runs;
    }

    /** Runs of which files lie here. */
    public List<Tracked> getWaiting() {
        return runs.stream().filter(run -> run.waiting() > 0).toList();
    }

    public Deliveries.Pile getPile() {
        return pile;
    }

    /** Reasons of letters whose people nobody has corrected. */
    public List<ReturnReason> getReasons() {
        return pile.waiting().keySet().stream().sorted().toList();
    }

    public List<Deliveries.Undelivered> getUndelivered() {
        return undelivered;
    }

    /** Where the list goes on; empty at its end. */
    public String getNext() {
        if (undelivered.size() < ReadDelivery.PAGE) {
            return "";
        }
        Deliveries.Place last = undelivered.get(undelivered.size() - 1).place();
        return "?after=" + last.run() + "-" + last.sequence() + "#pile-title";
    }

    public List<PublicCommunication> getPublished() {
        return delivery.published(address.reference(), address.finess());
    }

    public boolean isTracking() {
        return caller.may(Permission.TRACK_LETTERS);
    }

    public boolean isOrdering() {
        return caller.may(Permission.PRINT_LETTERS);
    }

    public CaseAddress getAddress() {
        return address;
    }

    public CaseFile getFile() {
        return file;
    }
}
