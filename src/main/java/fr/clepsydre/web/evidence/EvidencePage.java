package fr.clepsydre.web.evidence;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.evidence.Evidence;
import fr.clepsydre.app.evidence.KeepEvidence;
import fr.clepsydre.app.evidence.ReadEvidence;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.web.GivenId;
import fr.clepsydre.web.Missing;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Once;
import fr.clepsydre.web.Say;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is attached to the case of a laboratory: looked at, taken away, checked, added to. */
@Named
@ViewScoped
public class EvidencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeepEvidence keep;
    @Inject
    private transient ReadEvidence read;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Say say;
    @Inject
    private Once once;
    @Inject
    private transient HttpServletRequest request;

    private transient List<Evidence.Piece> pieces = List.of();
    private transient @Nullable Part file;
    private String about = "";

    /** Opens the case that the address names. */
    public void open() {
        Optional<List<Evidence.Piece>> found = caller.may(Permission.SEE_CASES)
                ? CaseAddress.asked().flatMap(address -> read.list(address.reference(), address.finess())) : Optional.empty();
        if (found.isEmpty()) {
            Missing.answer();
        } else {
            pieces = found.get();
        }
    }

    /** Attaches the chosen file. */
    public void attach() throws IOException {
        CaseAddress address = getAddress();
        byte[] content = content();
        String name = file == null || file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        boolean done = once.of(() -> {
            Outcome<Evidence.Piece> outcome = keep.attach(address.reference(), address.finess(), name, about, content);
            outcome.refusals().forEach(refusal -> notices.refused("attach", refusal));
            return outcome.refusals().isEmpty();
        }) != Once.Result.REFUSED;
        if (done) {
            again(say.text("evidence.attached"));
        }
    }

    private byte[] content() throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (var stream = file.getInputStream()) {
            return stream.readNBytes(KeepEvidence.LARGEST + 1);
        }
    }

    /** Has the one checked that the button names. */
    public void verify() throws IOException {
        Optional<Boolean> whole = read.verify(getAddress().reference(), getAddress().finess(),
                GivenId.read(request.getParameter("verify")));
        again(say.text(whole.orElse(false) ? "evidence.whole" : "evidence.broken"));
    }

    private void again(String told) throws IOException {
        notices.told(told);
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + getPath());
    }

    public CaseAddress getAddress() {
        return CaseAddress.asked().orElseThrow();
    }

    public String getPath() {
        return getAddress().laboratory() + "/evidence";
    }

    public List<Evidence.Piece> getPieces() {
        return pieces;
    }

    /** What happened to it, the oldest first. */
    public List<Evidence.Event> events(Evidence.Piece piece) {
        return read.events(piece);
    }

    public boolean isAttaching() {
        return caller.may(Permission.EDIT_CASE);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about == null ? "" : about;
    }
}
