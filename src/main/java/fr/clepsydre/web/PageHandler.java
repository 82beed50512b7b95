package fr.clepsydre.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** Forms post to the address that the reader sees, and pages speak the language that the reader chose. */
public final class PageHandler extends ViewHandlerWrapper {

    /** Called by Faces with the handler to go on with. */
    public PageHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return Optional.ofNullable(context.getViewRoot())
                .map(UIViewRoot::getViewId)
                .filter(viewId::equals)
                .flatMap(same -> Paths.asked(request(context)))
                .map(asked -> context.getExternalContext().getRequestContextPath() + asked)
                .orElseGet(() -> super.getActionURL(context, viewId));
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.of(request(context)).locale();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
