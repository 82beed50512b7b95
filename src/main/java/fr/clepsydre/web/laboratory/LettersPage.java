package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.delivery.ReadDelivery;
import fr.clepsydre.app.letter.ControlLetters;
import fr.clepsydre.app.letter.LetterBatch;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.PrintLetters;
import fr.clepsydre.app.letter.ReadLetters;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.LetterState;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Once;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.letters.LetterOrderForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The letters of one laboratory to its people: orders a run, shows how far it is, hands out what was printed. */
@Named
@ViewScoped
public class LettersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadCase cases;
    @Inject
    private transient ReadLetters letters;
    @Inject
    private transient ReadDelivery delivery;
    @Inject
    private transient PrintLetters print;
    @Inject
    private transient ControlLetters control;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Phrases phrases;
    @Inject
    private Once once;
    @Inject
    private transient HttpServletRequest request;

    private transient CaseAddress address;
    private transient CaseFile file;
    private transient List<LetterRun> runs = List.of();
    private final LetterOrderForm form = new LetterOrderForm();
    private String number = "";

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
        look();
    }

    /** How far the runs are now. */
    public void look() {
        runs = letters.runs(address.reference(), address.finess());
    }

    /** Orders the letters as the case stands. */
    public void start() throws IOException {
        if (once.of(this::order) != Once.Result.REFUSED) {
            notices.told(phrases.text("letters.started"));
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect(request.getContextPath() + address.laboratory() + "/letters");
        }
    }

    private boolean order() {
        Outcome<LetterOrder> asked = form.order();
        Outcome<?> outcome = asked instanceof Outcome.Accepted<LetterOrder> good
                ? print.start(address.reference(), address.finess(), good.value())
                : asked;
        outcome.refusals().forEach(refusal -> notices.refusedWith(
                refusal.fields().contains("date") ? "order:date" : "", phrases.refusal(refusal)));
        return outcome.refusals().isEmpty();
    }

    public void pause(UUID run) throws IOException {
        halted(control.pause(run));
    }

    public void resume(UUID run) throws IOException {
        halted(control.resume(run));
    }

    /** Ends it; what is printed stays. */
    public void cancel(UUID run) throws IOException {
        halted(control.cancel(run));
    }

    private void halted(Outcome<LetterRun> outcome) throws IOException {
        if (outcome.refusals().isEmpty()) {
            notices.told(phrases.text("work.halted"));
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect(request.getContextPath() + address.laboratory() + "/letters");
        }
        outcome.refusals().forEach(refusal -> notices.refusedWith("", phrases.refusal(refusal)));
    }

    /** Leads to one letter by its number, in whichever run of this case it is. */
    public void find() throws IOException {
        String id = number.strip().toUpperCase(Locale.ROOT);
        Optional<LetterRun> holder = runs.stream()
                .filter(run -> letters.letter(run.id(), id) instanceof Outcome.Accepted)
                .findFirst();
        if (holder.isPresent()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath()
                    + address.laboratory() + "/letters/" + holder.get().id() + "/letters/" + id + ".pdf");
        } else {
            notices.refusedWith("single:number", phrases.text("letters.single.none", number));
        }
    }

    /** The run that waits for a second person; at most one. */
    public List<LetterRun> getAwaiting() {
        return runs.stream().filter(LetterRun::awaitsApproval).toList();
    }

    /** Whether a run goes on by itself, so that the page looks again. */
    public boolean isActive() {
        return runs.stream().anyMatch(run -> !run.state().isOver() && !run.awaitsApproval());
    }

    /** How many letters of a run are in which state. */
    public Map<LetterState, Long> states(UUID run) {
        return new TreeMap<>(delivery.states(run));
    }

    public List<LetterBatch> batches(UUID run) {
        return letters.batches(run);
    }

    public boolean isOrdering() {
        return caller.may(Permission.PRINT_LETTERS);
    }

    public List<LetterRun> getRuns() {
        return runs;
    }

    public CaseFile getFile() {
        return file;
    }

    public CaseAddress getAddress() {
        return address;
    }

    public LetterOrderForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }
}
