package fr.clepsydre.web.delivery;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.delivery.Deliveries;
import fr.clepsydre.app.delivery.ReadDelivery;
import fr.clepsydre.app.delivery.RecordReturns;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.ReturnReason;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.WrittenDay;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Returned mail, one letter after the other: a scanner types the reference and presses Enter. */
@Named
@ViewScoped
public class ReturnsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RecordReturns returns;
    @Inject
    private transient ReadDelivery delivery;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Phrases phrases;

    private String letter = "";
    private String reason = ReturnReason.NOT_AT_THIS_ADDRESS.name();
    private String on = "";
    private transient @Nullable List<Deliveries.Posted> recent;

    /** Only who may record is here. */
    public void open() {
        if (!caller.may(Permission.TRACK_LETTERS)) {
            CaseAddress.notFound();
        }
    }

    /** Records the letter; reason and day stay for the next one. */
    public void record() {
        Outcome<Optional<LocalDate>> day = WrittenDay.read(on, "on");
        Outcome<?> outcome = day instanceof Outcome.Accepted<Optional<LocalDate>> read
                ? returns.record(letter, ReturnReason.valueOf(reason), read.value())
                : day;
        outcome.refusals().forEach(refusal -> notices.refused("returned", refusal));
        if (outcome instanceof Outcome.Accepted<?> done && done.value() instanceof Deliveries.Posted posted) {
            notices.told(phrases.text("returns.recorded", posted.id(), posted.laboratory(),
                    phrases.coded("return.reason", reason), delivery.recordedToday()));
            letter = "";
        }
        recent = null;
    }

    /** It did not come back after all. */
    public void takeBack(String id) {
        Outcome<Deliveries.Posted> outcome = returns.takeBack(id);
        outcome.refusals().forEach(refusal -> notices.refused("returned", refusal));
        if (outcome.refusals().isEmpty()) {
            notices.told(phrases.text("returns.taken-back", id));
        }
        recent = null;
    }

    /** What the reader recorded last. */
    public List<Deliveries.Posted> getRecent() {
        List<Deliveries.Posted> known = recent;
        if (known == null) {
            known = delivery.recent();
            recent = known;
        }
        return known;
    }

    public List<ReturnReason> getReasons() {
        return List.of(ReturnReason.values());
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(@Nullable String letter) {
        this.letter = letter == null ? "" : letter;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = ReturnReason.valueOf(String.valueOf(reason)).name();
    }

    public String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = on == null ? "" : on;
    }
}
