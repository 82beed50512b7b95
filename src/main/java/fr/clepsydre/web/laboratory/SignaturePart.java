package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.letter.KeepSignature;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Once;
import fr.clepsydre.web.Phrases;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The picture of the signature under a laboratory's letters: shown, replaced, taken away. */
@Named
@ViewScoped
public class SignaturePart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeepSignature signatures;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Phrases phrases;
    @Inject
    private Once once;
    @Inject
    private transient HttpServletRequest request;

    private transient @Nullable Part picture;

    /** Whether there is one. */
    public boolean isKept() {
        CaseAddress address = CaseAddress.asked().orElseThrow();
        return signatures.find(address.reference(), address.finess()).isPresent();
    }

    /** Where it is shown. */
    public String getAddress() {
        return CaseAddress.asked().orElseThrow().laboratory() + "/signature";
    }

    /** Keeps the chosen file. */
    public void keep() throws IOException {
        CaseAddress address = CaseAddress.asked().orElseThrow();
        byte[] content = content();
        end(() -> signatures.keep(address.reference(), address.finess(), content), "done.signature");
    }

    public void remove() throws IOException {
        CaseAddress address = CaseAddress.asked().orElseThrow();
        end(() -> signatures.remove(address.reference(), address.finess()), "done.signature-removed");
    }

    private void end(Supplier<Outcome<String>> work, String told) throws IOException {
        boolean done = once.of(() -> {
            Outcome<String> outcome = work.get();
            outcome.refusals().forEach(refusal -> notices.refused("sign", refusal));
            return outcome.refusals().isEmpty();
        }) != Once.Result.REFUSED;
        if (done) {
            notices.told(phrases.text(told));
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath()
                    + CaseAddress.asked().orElseThrow().laboratory() + "#signature");
        }
    }

    private byte[] content() throws IOException {
        if (picture == null) {
            return new byte[0];
        }
        try (var stream = picture.getInputStream()) {
            return stream.readNBytes(KeepSignature.LARGEST + 1);
        }
    }

    public @Nullable Part getPicture() {
        return picture;
    }

    public void setPicture(@Nullable Part picture) {
        this.picture = picture;
    }
}
