package fr.clepsydre.web.account;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import fr.clepsydre.app.account.KeepSecondFactor;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On one's own account: the second factor. The secret waits in the session until a code proves that the device has it. */
@Named
@RequestScoped
public class FactorPart {

    private static final String SECRET = FactorPart.class.getName();
    /** Light modules that a reader of the picture needs around it. */
    private static final int QUIET = 4;

    @Inject
    private KeepSecondFactor keep;
    @Inject
    private Notices notices;
    @Inject
    private Say say;
    @Inject
    private HttpServletRequest request;

    private String code = "";
    private String current = "";
    private List<String> codes = List.of();
    private @Nullable ByteMatrix matrix;

    public KeepSecondFactor.State getState() {
        return keep.state();
    }

    public void begin() {
        request.getSession().setAttribute(SECRET, keep.begin());
    }

    public boolean isBegun() {
        return secret() != null;
    }

    private byte @Nullable [] secret() {
        return (byte[]) request.getSession().getAttribute(SECRET);
    }

    public void confirm() {
        byte[] secret = secret();
        if (secret != null && show(keep.confirm(secret, code))) {
            request.getSession().removeAttribute(SECRET);
        }
    }

    public void renew() {
        show(keep.renewCodes(current));
    }

    /** The codes are shown in this answer and never again. */
    private boolean show(Outcome<List<String>> outcome) {
        outcome.refusals().forEach(refusal -> notices.refused("factor", refusal));
        if (outcome instanceof Outcome.Accepted<List<String>> accepted) {
            codes = accepted.value();
        }
        return outcome.refusals().isEmpty();
    }

    public void remove() throws IOException {
        Outcome<?> outcome = keep.remove(current);
        outcome.refusals().forEach(refusal -> notices.refused("factor", refusal));
        if (outcome.refusals().isEmpty()) {
            notices.told(say.text("factor.removed"));
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/account");
        }
    }

    /** For who has no camera. */
    public String getWritten() {
        byte[] secret = secret();
        return secret == null ? "" : keep.written(secret).replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Modules of the picture's side, the quiet zone included. */
    public int getSize() {
        return matrix().getWidth() + 2 * QUIET;
    }

    /** The dark modules as a path, one square each. */
    public String getPicture() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < matrix().getHeight(); row++) {
            for (int column = 0; column < matrix().getWidth(); column++) {
                if (matrix().get(column, row) == 1) {
                    path.append('M').append(column + QUIET).append(' ').append(row + QUIET).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private ByteMatrix matrix() {
        byte[] secret = secret();
        if (matrix == null && secret != null) {
            try {
                matrix = Encoder.encode(keep.address(secret), ErrorCorrectionLevel.M).getMatrix();
            } catch (WriterException tooLong) {
                throw new IllegalStateException("a login is not that long", tooLong);
            }
        }
        return matrix == null ? new ByteMatrix(0, 0) : matrix;
    }

    public List<String> getCodes() {
        return codes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(@Nullable String current) {
        this.current = current == null ? "" : current;
    }
}
