package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.version.CaseVersions;
import fr.clepsydre.app.version.FileNotification;
import fr.clepsydre.app.version.FreezeVersion;
import fr.clepsydre.app.version.ReadVersions;
import fr.clepsydre.app.version.ReceiptFile;
import fr.clepsydre.app.version.SignOffVersion;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Gap;
import fr.clepsydre.domain.notification.version.Difference;
import fr.clepsydre.domain.notification.version.Receipt;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook;
import fr.clepsydre.domain.notification.version.VersionKind;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Once;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.question.MomentForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The versions of a laboratory's notification: frozen here, signed off by a second person, recorded as filed. */
@Named
@ViewScoped
public class VersionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadVersions read;
    @Inject
    private transient FreezeVersion freeze;
    @Inject
    private transient SignOffVersion signOff;
    @Inject
    private transient FileNotification filing;
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
    private transient CaseVersions versions;
    private transient MomentForm at = MomentForm.empty("Europe/Paris");
    private transient @Nullable Part receipt;
    private String kind = "";
    private String note = "";
    private String seen = "";
    private String seal = "";
    private String number = "";
    private String reason = "";

    /** Opens the case that the address names. */
    public void open() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        Optional<CaseVersions> found = asked.flatMap(wanted -> read.of(wanted.reference(), wanted.finess()));
        if (found.isEmpty()) {
            CaseAddress.notFound();
            return;
        }
        address = asked.get();
        versions = found.get();
        at = MomentForm.empty(versions.file().involvement().zone().getId());
        seen = versions.book().newest().map(version -> String.valueOf(version.number())).orElse("");
        seal = versions.waiting().map(Version::seal).orElse("");
        kind = versions.kinds().get(0).name();
    }

    /** Freezes the case as it stands. */
    public void freeze() throws IOException {
        end("freeze", () -> freeze.freeze(address.reference(), address.finess(),
                Seen.value(Optional.of(seen).filter(text -> !text.isEmpty())),
                new VersionBook.Wish(VersionKind.valueOf(kind), note)));
    }

    /** Signs off the version that the person has before their eyes. */
    public void signOff() throws IOException {
        end("sign", () -> signOff.signOff(address.reference(), address.finess(), waiting(), seal));
    }

    public void takeBack() throws IOException {
        end("unsign", () -> signOff.takeBack(address.reference(), address.finess(), waiting(), reason));
    }

    /** Records that it was filed. */
    public void file() throws IOException {
        Outcome<ZonedMoment> moment = at.moment();
        byte[] content = content();
        String name = receipt == null ? "" : Optional.ofNullable(receipt.getSubmittedFileName()).orElse("");
        end("filing", () -> moment instanceof Outcome.Accepted<ZonedMoment> good
                ? filing.file(address.reference(), address.finess(), new FileNotification.Request(waiting(),
                        good.value(), number, reason, new ReceiptFile(name, content)))
                : moment);
    }

    private byte[] content() throws IOException {
        if (receipt == null) {
            return new byte[0];
        }
        try (var stream = receipt.getInputStream()) {
            return stream.readNBytes(Receipt.LARGEST + 1);
        }
    }

    private int waiting() {
        return versions.waiting().map(Version::number).orElse(0);
    }

    /** What a form asks for. */
    private interface Work {
        Outcome<?> carry();
    }

    /** Done: the page anew, saying so. Refused: the same page, saying why, what was typed still in it. */
    private void end(String form, Work work) throws IOException {
        List<Refusal> refusals = new ArrayList<>();
        if (once.of(() -> refusals.addAll(work.carry().refusals()) ? false : true) == Once.Result.REFUSED) {
            refusals.forEach(refusal -> notices.refused(form, refusal));
            versions = read.of(address.reference(), address.finess()).orElseThrow();
            return;
        }
        notices.told(phrases.text("version.done." + form));
        FacesContext.getCurrentInstance().getExternalContext()
                .redirect(request.getContextPath() + address.laboratory() + "/versions");
    }

    /** The newest first. */
    public List<Version> getAll() {
        List<Version> all = new ArrayList<>(versions.book().all());
        Collections.reverse(all);
        return all;
    }

    /** The one that waits, if one does. */
    public List<Version> getWaiting() {
        return versions.waiting().stream().toList();
    }

    /** What was open in a version. */
    public List<Gap> gaps(Version version) {
        return read.completeness(version).gaps();
    }

    /** What changed since the version that it is based on; nothing for the first. */
    public List<Difference.Field> changes(Version version) {
        return versions.book().baseOf(version.number())
                .map(base -> read.difference(versions, base, Optional.of(version)).fields()).orElse(List.of());
    }

    /** Number of the version that it is based on; 0 for the first. */
    public int base(Version version) {
        return versions.book().baseOf(version.number()).map(Version::number).orElse(0);
    }

    /** What was compared: the versions that the address names, or the newest with the case as it stands. */
    public List<Difference.Field> getCompared() {
        return from().map(version -> read.difference(versions, version, to()).fields()).orElse(List.of());
    }

    private Optional<Version> from() {
        return asked("from").or(() -> versions.book().newest());
    }

    private Optional<Version> to() {
        return asked("to");
    }

    private Optional<Version> asked(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> text.matches("\\d{1,6}"))
                .flatMap(text -> versions.book().version(Integer.parseInt(text)));
    }

    public int getFrom() {
        return from().map(Version::number).orElse(0);
    }

    /** 0 for the case as it stands. */
    public int getTo() {
        return to().map(Version::number).orElse(0);
    }

    /** When it was filed, if no version was: by other ways, without a receipt here. */
    public List<Instant> getElsewhere() {
        return versions.file().involvement().progress().notifiedAt().stream()
                .filter(at -> versions.book().lastFiled().isEmpty()).toList();
    }

    /** When the case began to say something else than the newest version. */
    public List<Instant> getStale() {
        return versions.staleSince().stream().toList();
    }

    public boolean isFreezing() {
        return caller.may(Permission.FREEZE_VERSION);
    }

    /** Whether the caller may vouch for the version that waits. */
    public boolean isSigning() {
        return caller.may(Permission.SIGN_OFF) && versions.waiting()
                .filter(version -> version.signOff().isEmpty() && !isOwn(version)).isPresent();
    }

    /** Whether the caller has vouched for the version that waits. */
    public boolean isSigner() {
        return caller.may(Permission.SIGN_OFF) && versions.waiting().flatMap(Version::signOff)
                .filter(sign -> sign.login().equals(caller.known().login())).isPresent();
    }

    /** Whether the caller may record the filing of the version that waits. */
    public boolean isFiling() {
        return caller.may(Permission.FILE_NOTIFICATION)
                && versions.waiting().filter(version -> version.signOff().isPresent()).isPresent();
    }

    /** Whether a version waits for somebody else's sign-off. */
    public boolean isAwaited() {
        return !isSigning() && versions.waiting().filter(version -> version.signOff().isEmpty()).isPresent();
    }

    private boolean isOwn(Version version) {
        return version.head().authorLogin().equals(caller.known().login());
    }

    public CaseVersions getVersions() {
        return versions;
    }

    public CaseAddress getAddress() {
        return address;
    }

    public MomentForm getAt() {
        return at;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable Part getReceipt() {
        return receipt;
    }

    public void setReceipt(@Nullable Part receipt) {
        this.receipt = receipt;
    }
}
