package fr.clepsydre.web.people;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.app.people.DecideOnPeople;
import fr.clepsydre.app.people.PeopleCounts;
import fr.clepsydre.app.people.PeopleQueues;
import fr.clepsydre.app.people.ReadPeople;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.people.FindingCode;
import fr.clepsydre.domain.people.NoLetter;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Once;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One finding and the people who have it: decided on one by one, as chosen, or all together. */
@Named
@ViewScoped
public class QueuePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadCase cases;
    @Inject
    private transient ReadPeople people;
    @Inject
    private transient DecideOnPeople decide;
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
    private transient FindingCode code;
    private transient boolean decided;
    private transient long after;
    private transient List<PeopleQueues.Found> shown = List.of();
    private transient PeopleCounts counts = PeopleCounts.NONE;
    private String reason = NoLetter.NO_ADDRESS.name();
    private String allReason = NoLetter.NO_ADDRESS.name();

    /** Opens the queue that the address names; {@code decided} shows its other side, {@code after} turns the page. */
    public void open() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        Optional<CaseFile> found = asked.filter(wanted -> caller.may(Permission.SEE_PEOPLE))
                .flatMap(wanted -> cases.file(wanted.reference(), wanted.finess()));
        Optional<FindingCode> wanted = Arrays.stream(FindingCode.values())
                .filter(one -> one.name().equals(parameter("code"))).findFirst();
        if (found.isEmpty() || wanted.isEmpty()) {
            CaseAddress.notFound();
            return;
        }
        address = asked.get();
        file = found.get();
        code = wanted.get();
        decided = "1".equals(parameter("decided"));
        after = parameter("after").matches("\\d{1,18}") ? Long.parseLong(parameter("after")) : 0;
        look();
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault(name, "");
    }

    private void look() {
        counts = people.counts(address.reference(), address.finess()).orElse(PeopleCounts.NONE);
        shown = decided
                ? people.decided(address.reference(), address.finess(), code, after)
                : people.queue(address.reference(), address.finess(), code, after);
    }

    /** The chosen ones are right as they are. */
    public void settle() throws IOException {
        end("chosen", () -> decide.settle(address.reference(), address.finess(), chosen(), code));
    }

    /** No letter to the chosen ones. */
    public void leaveOut() throws IOException {
        end("chosen", () -> decide.leaveOut(address.reference(), address.finess(), chosen(), NoLetter.valueOf(reason)));
    }

    /** The chosen ones are open again. */
    public void reopen() throws IOException {
        end("chosen", () -> decide.reopen(address.reference(), address.finess(), chosen(), code));
    }

    public void settleAll() throws IOException {
        end("all", () -> decide.settleAll(address.reference(), address.finess(), code));
    }

    public void leaveAllOut() throws IOException {
        end("all", () -> decide.leaveAllOut(address.reference(), address.finess(), code, NoLetter.valueOf(allReason)));
    }

    private List<Long> chosen() {
        return Arrays.stream(Optional.ofNullable(request.getParameterValues("who")).orElse(new String[0]))
                .filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList();
    }

    private void end(String form, Supplier<Outcome<Long>> work) throws IOException {
        long[] count = {0};
        Once.Result result = once.of(() -> {
            Outcome<Long> outcome = work.get();
            outcome.refusals().forEach(refusal -> notices.refused(form, refusal));
            if (outcome instanceof Outcome.Accepted<Long> done) {
                count[0] = done.value();
            }
            return outcome.refusals().isEmpty();
        });
        if (result != Once.Result.REFUSED) {
            notices.told(phrases.text("patients.told", count[0]));
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect(request.getContextPath() + getPath() + (decided ? "?decided=1" : ""));
        }
    }

    public boolean isEditing() {
        return caller.may(Permission.EDIT_PEOPLE);
    }

    /** The address as it would be printed; empty where none can be. */
    public List<String> lines(PeopleQueues.Found found) {
        return AddressLines.of(people.block(address.reference(), found));
    }

    /** Path of this queue. */
    public String getPath() {
        return address.laboratory() + "/people/" + code;
    }

    /** The id after which the next page begins; 0 when this one is the last. */
    public long getNext() {
        return shown.size() < ReadPeople.PAGE ? 0 : shown.get(shown.size() - 1).stored().id();
    }

    public long getOpen() {
        return counts.open().getOrDefault(code.name(), 0L);
    }

    public List<NoLetter> getReasons() {
        return List.of(NoLetter.values());
    }

    public boolean isDecided() {
        return decided;
    }

    public FindingCode getCode() {
        return code;
    }

    public List<PeopleQueues.Found> getShown() {
        return shown;
    }

    public CaseFile getFile() {
        return file;
    }

    public CaseAddress getAddress() {
        return address;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAllReason() {
        return allReason;
    }

    public void setAllReason(String allReason) {
        this.allReason = allReason;
    }
}
