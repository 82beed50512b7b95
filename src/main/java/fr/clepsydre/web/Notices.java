package fr.clepsydre.web;

import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a page has to say after an action: at the top of the page, and at the field at fault. */
@Named
@RequestScoped
public class Notices {

    @Inject
    private Say say;

    /**
     * One line of the summary.
     *
     * @param link {@code #} and the id of the field at fault; empty when it is the request as a whole
     */
    public record Line(String link, String text) {
    }

    /** Something was done; it is still said when the action leads to another page. */
    public void done(String key, Object... args) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, say.text(key, args), null));
    }

    /** Something was not done: said at that client id, or for the page as a whole when it is empty. */
    public void refused(String clientId, String key, Object... args) {
        FacesContext.getCurrentInstance().addMessage(clientId.isEmpty() ? null : clientId,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, say.text(key, args), null));
    }

    /** A refusal of the domain, at the first of its fields that the form of that id has, else for the form as a whole. */
    public void refused(String form, Refusal refusal) {
        var faces = FacesContext.getCurrentInstance();
        String field = refusal.fields().stream()
                .map(name -> form + ':' + name)
                .filter(id -> faces.getViewRoot().findComponent(':' + id) != null)
                .findFirst().orElse(null);
        String sentence = RefusalWords.in(faces.getViewRoot().getLocale()).sentence(refusal);
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    /** Something was not done, in words already chosen: said at that client id, or for the page when it is empty. */
    public void refusedWith(String clientId, String sentence) {
        FacesContext.getCurrentInstance().addMessage(clientId.isEmpty() ? null : clientId,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    /** Something was done, in words already chosen; it is still said when the action leads to another page. */
    public void told(String sentence) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }

    /** What is to be mended, for the summary. */
    public List<Line> getProblems() {
        return lines(FacesMessage.SEVERITY_WARN, FacesMessage.SEVERITY_FATAL);
    }

    /** What was done. */
    public List<Line> getDone() {
        return lines(FacesMessage.SEVERITY_INFO, FacesMessage.SEVERITY_INFO);
    }

    private static List<Line> lines(FacesMessage.Severity least, FacesMessage.Severity most) {
        var faces = FacesContext.getCurrentInstance();
        return stream(faces.getClientIdsWithMessages())
                .flatMap(id -> faces.getMessageList(id).stream()
                        .filter(message -> message.getSeverity().compareTo(least) >= 0)
                        .filter(message -> message.getSeverity().compareTo(most) <= 0)
                        .map(message -> new Line(link(id), message.getSummary())))
                .distinct()
                .toList();
    }

    private static String link(@Nullable String clientId) {
        return clientId == null ? "" : '#' + clientId;
    }

    private static Stream<String> stream(Iterator<String> ids) {
        Iterable<String> once = () -> ids;
        return StreamSupport.stream(once.spliterator(), false);
    }
}
