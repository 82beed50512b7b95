package fr.clepsydre.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers that a page does not exist: also when it does and is another laboratory's. */
public final class Missing {

    private Missing() {
    }

    /** To be called before the page is rendered, by {@code preRenderView}. */
    public static void answer() {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
