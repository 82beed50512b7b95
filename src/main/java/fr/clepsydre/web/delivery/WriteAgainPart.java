package fr.clepsydre.web.delivery;

import fr.clepsydre.app.delivery.PublicCommunication;
import fr.clepsydre.app.delivery.PublishCommunication;
import fr.clepsydre.app.delivery.WriteAgain;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.letter.ReturnReason;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Once;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.WrittenDay;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done about letters that came back: written again, or replaced by a public communication. */
@Named
@ViewScoped
public class WriteAgainPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WriteAgain writeAgain;
    @Inject
    private transient PublishCommunication publish;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Phrases phrases;
    @Inject
    private Once once;
    @Inject
    private transient HttpServletRequest request;

    private String which = "";
    private String language = "fr";
    private String on = "";
    private String place = "";
    private String address = "";
    private String said = "";

    /** Orders letters to those who were corrected, or to the others with the chosen reason. */
    public void order() throws IOException {
        CaseAddress of = CaseAddress.asked().orElseThrow();
        Optional<ReturnReason> reason = which.isEmpty() ? Optional.empty() : Optional.of(ReturnReason.valueOf(which));
        boolean done = once.of(() -> {
            Outcome<UUID> outcome = writeAgain.order(of.reference(), of.finess(),
                    new WriteAgain.Wanted(language, reason, LetterOrder.Channel.PAGE));
            outcome.refusals().forEach(refusal -> notices.refused("again", refusal));
            return outcome.refusals().isEmpty();
        }) != Once.Result.REFUSED;
        end(done, "letters.started", "/letters");
    }

    /** Records what was published. */
    public void publish() throws IOException {
        CaseAddress of = CaseAddress.asked().orElseThrow();
        boolean done = once.of(() -> {
            Outcome<Optional<LocalDate>> day = WrittenDay.read(on, "on");
            Outcome<PublicCommunication> outcome = day instanceof Outcome.Accepted<Optional<LocalDate>> read
                    ? publish.publish(of.reference(), of.finess(),
                            new PublishCommunication.Publication(read.value(), place, address, said))
                    : new Outcome.Refused<>(day.refusals());
            outcome.refusals().forEach(refusal -> notices.refused("publish", refusal));
            return outcome.refusals().isEmpty();
        }) != Once.Result.REFUSED;
        end(done, "publish.told", "/letters/delivery");
    }

    private void end(boolean done, String told, String to) throws IOException {
        if (done) {
            notices.told(phrases.text(told));
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath()
                    + CaseAddress.asked().orElseThrow().laboratory() + to);
        }
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(@Nullable String which) {
        this.which = which == null ? "" : which;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language == null ? "" : language;
    }

    public String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = on == null ? "" : on;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? "" : address;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said == null ? "" : said;
    }
}
