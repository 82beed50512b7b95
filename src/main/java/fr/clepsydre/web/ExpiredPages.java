package fr.clepsydre.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Leads a form whose page the server has forgotten back to the same page, which says so; the script {@code keep.js}
 * puts back there what was typed.
 */
public final class ExpiredPages extends ExceptionHandlerWrapper {

    /** Named in faces-config.xml. */
    public static final class Factory extends ExceptionHandlerFactory {

        /** Called by Faces with the factory to go on with. */
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new ExpiredPages(getWrapped().getExceptionHandler());
        }
    }

    private ExpiredPages(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        boolean expired = removeExpired();
        if (expired) {
            startAgain(FacesContext.getCurrentInstance());
        }
        getWrapped().handle();
    }

    private boolean removeExpired() {
        boolean found = false;
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            if (events.next().getContext().getException() instanceof ViewExpiredException) {
                events.remove();
                found = true;
            }
        }
        return found;
    }

    private static void startAgain(FacesContext faces) {
        var outside = faces.getExternalContext();
        String asked = Paths.asked((HttpServletRequest) outside.getRequest()).orElse("/");
        String mark = asked.contains("expired=1") ? "" : (asked.contains("?") ? "&" : "?") + "expired=1";
        try {
            outside.redirect(outside.getRequestContextPath() + asked + mark);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
