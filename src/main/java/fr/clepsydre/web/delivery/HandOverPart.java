package fr.clepsydre.web.delivery;

import fr.clepsydre.app.delivery.Deliveries;
import fr.clepsydre.app.delivery.HandOver;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Once;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.laboratory.CaseAddress;
import fr.clepsydre.web.question.MomentForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form by which printed files are given away. */
@Named
@ViewScoped
public class HandOverPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HandOver handOver;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Phrases phrases;
    @Inject
    private Once once;
    @Inject
    private transient HttpServletRequest request;

    private String run = "";
    private String carrier = "";
    private String deposit = "";
    private MomentForm when = MomentForm.empty("Europe/Paris");

    /** Gives all printed files of the run away that lie here. */
    public void give() throws IOException {
        once(() -> {
            Outcome<Optional<Instant>> at = at();
            return at instanceof Outcome.Accepted<Optional<Instant>> read
                    ? handOver.give(UUID.fromString(run), new HandOver.Deposit(read.value(), carrier, deposit, List.of()))
                    : new Outcome.Refused<Deliveries.Handing>(at.refusals());
        }, "handover.told");
    }

    private Outcome<Optional<Instant>> at() {
        if (when.isEmpty()) {
            return Outcome.accepted(Optional.empty());
        }
        Outcome<ZonedMoment> moment = when.moment();
        return moment instanceof Outcome.Accepted<ZonedMoment> read
                ? Outcome.accepted(Optional.of(read.value().at()))
                : new Outcome.Refused<>(moment.refusals());
    }

    /** They were not given away after all. */
    public void takeBack(UUID of, UUID handing) throws IOException {
        once(() -> handOver.takeBack(of, handing), "handover.taken-back");
    }

    private interface Work {

        Outcome<Deliveries.Handing> go();
    }

    private void once(Work work, String told) throws IOException {
        Once.Result result = once.of(() -> {
            Outcome<Deliveries.Handing> outcome = work.go();
            outcome.refusals().forEach(refusal -> notices.refused("handover", refusal));
            return outcome.refusals().isEmpty();
        });
        if (result != Once.Result.REFUSED) {
            notices.told(phrases.text(told));
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath()
                    + CaseAddress.asked().orElseThrow().laboratory() + "/letters/delivery");
        }
    }

    public String getRun() {
        return run;
    }

    public void setRun(@Nullable String run) {
        this.run = run == null ? "" : run;
    }

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(@Nullable String carrier) {
        this.carrier = carrier == null ? "" : carrier;
    }

    public String getDeposit() {
        return deposit;
    }

    public void setDeposit(@Nullable String deposit) {
        this.deposit = deposit == null ? "" : deposit;
    }

    public MomentForm getWhen() {
        return when;
    }
}
