package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.laboratory.SettleObligation;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.question.MomentForm;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the laboratory owes, on its page: each with its clock, its reasons, and the form in which it is settled. */
@Named
@ViewScoped
public class ObligationsPart implements Serializable {

    private static final long serialVersionUID = 1L;
    /** The forms offer only what nobody has recorded or explained yet. */
    private static final Seen NOTHING = Seen.value(Optional.empty());

    @Inject
    private transient ReadCase cases;
    @Inject
    private transient SettleObligation settle;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Phrases phrases;
    @Inject
    private transient HttpServletRequest request;

    private transient Optional<CaseFile> file = Optional.empty();
    private transient List<CaseHistory.Event> awareness = List.of();
    private transient MomentForm at = MomentForm.empty("Europe/Paris");
    private String rule = "";
    private String note = "";
    private String late = "";
    private String reason = "";
    private String wrong = "";
    private String mistake = "";

    @PostConstruct
    void open() {
        CaseAddress.asked().ifPresent(address -> {
            file = cases.file(address.reference(), address.finess());
            awareness = cases.awareness(address.reference(), address.finess());
        });
        file.ifPresent(found -> at = MomentForm.empty(found.involvement().zone().getId()));
    }

    /** It was done. */
    public void done() throws IOException {
        Outcome<ZonedMoment> moment = at.moment();
        end("done", moment instanceof Outcome.Accepted<ZonedMoment> good
                ? settle.done(reference(), finess(), rule, NOTHING, good.value(), note)
                : moment);
    }

    /** It is late, and why. */
    public void explain() throws IOException {
        end("explain", settle.explain(reference(), finess(), late, NOTHING, reason));
    }

    /** It was not done, after all. */
    public void takeBack() throws IOException {
        end("undo", settle.takeBack(reference(), finess(), wrong, mistake));
    }

    private void end(String form, Outcome<?> outcome) throws IOException {
        outcome.refusals().forEach(refusal -> notices.refused("settle-" + form, refusal));
        if (outcome.refusals().isEmpty()) {
            notices.told(phrases.text("due.settled." + form));
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath()
                    + "/incidents/" + reference() + "/labs/" + finess() + "#obligations");
        }
    }

    private fr.clepsydre.domain.breach.Reference reference() {
        return file.orElseThrow().incident().reference();
    }

    private String finess() {
        return file.orElseThrow().involvement().finess();
    }

    public CaseFile getFile() {
        return file.orElseThrow();
    }

    /** What is owed or was, the most pressing first. */
    public List<Obligation> getOwed() {
        return all().stream().filter(one -> one.applies().isOwed() || one.metAt().isPresent())
                .sorted(Comparator.comparing((Obligation one) -> rank(one))
                        .thenComparing(one -> one.standing().target().orElse(getFile().now())))
                .toList();
    }

    private int rank(Obligation obligation) {
        return switch (obligation.standing().state()) {
            case OPEN -> 0;
            case NOT_STARTED -> 1;
            case MET -> 2;
            case NOT_APPLICABLE -> 3;
        };
    }

    /** What is not owed, with the reason; the rules that are no part of the case at the end. */
    public List<Obligation> getNotOwed() {
        return java.util.stream.Stream.concat(
                all().stream().filter(one -> !one.applies().isOwed() && one.metAt().isEmpty()),
                getFile().duties().notOwned().stream()).toList();
    }

    private List<Obligation> all() {
        return getFile().duties().all();
    }

    /** Those of which a person says when they were done. */
    public List<Obligation> getRecordable() {
        return all().stream().filter(one -> one.rule().fulfilment() == Rule.Fulfilment.RECORD)
                .filter(one -> one.applies().isOwed() && one.metAt().isEmpty()).toList();
    }

    /** Those that are late, or due at once, and nobody has said why. */
    public List<Obligation> getUnexplained() {
        return all().stream().filter(Obligation::isTheLaboratorys).filter(one -> one.explanation().isEmpty())
                .filter(one -> isLate(getFile().countdown(one).status())
                        || one.isOpen() && one.rule().figure() == Rule.Figure.NONE).toList();
    }

    private static boolean isLate(Countdown.Status status) {
        return status.isLate();
    }

    /** Those that a person recorded as done. */
    public List<Obligation> getRecorded() {
        return all().stream().filter(one -> one.done().isPresent()).toList();
    }

    /** Every awareness that was ever declared, the newest first. */
    public List<CaseHistory.Event> getAwareness() {
        return awareness;
    }

    public MomentForm getAt() {
        return at;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(@Nullable String rule) {
        this.rule = text(rule);
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = text(note);
    }

    public String getLate() {
        return late;
    }

    public void setLate(@Nullable String late) {
        this.late = text(late);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = text(reason);
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(@Nullable String wrong) {
        this.wrong = text(wrong);
    }

    public String getMistake() {
        return mistake;
    }

    public void setMistake(@Nullable String mistake) {
        this.mistake = text(mistake);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
