package fr.clepsydre.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A form that begins something new begins it once, however often it is sent: by a second click, by going back, by a
 * browser without scripts. Each drawing of the form carries a number by {@code <cl:once/>}.
 */
@Named
@SessionScoped
public class Once implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FIELD = "once";
    private static final int REMEMBERED = 200;

    private final Set<String> done = new LinkedHashSet<>();

    /** What a form asks for. */
    public interface Work {

        /** Whether it was done; a form that was refused may be sent again. */
        boolean begin() throws IOException;
    }

    /** What became of a form. */
    public enum Result {
        /** It was refused. */
        REFUSED,
        /** Its work was done now. */
        DONE,
        /** Its work had been done before, and was not done again. */
        REPEATED
    }

    /** A number for a form that is being drawn. */
    public String getNumber() {
        return UUID.randomUUID().toString();
    }

    /** Does the work of the form that was sent. Of two at once the second waits for what becomes of the first. */
    public synchronized Result of(Work work) throws IOException {
        Optional<String> number = Optional.ofNullable(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(FIELD));
        if (number.filter(done::contains).isPresent()) {
            return Result.REPEATED;
        }
        if (!work.begin()) {
            return Result.REFUSED;
        }
        number.ifPresent(this::remember);
        return Result.DONE;
    }

    private void remember(String number) {
        done.add(number);
        if (done.size() > REMEMBERED) {
            done.remove(done.iterator().next());
        }
    }
}
