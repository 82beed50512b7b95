package fr.clepsydre.web.delivery;

import fr.clepsydre.app.delivery.TakeReturns;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.web.Notices;
import fr.clepsydre.web.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file of returned mail that a mailing house sends. */
@Named
@RequestScoped
public class ReturnFilePart {

    @Inject
    private TakeReturns take;
    @Inject
    private Notices notices;
    @Inject
    private Phrases phrases;

    private @Nullable Part file;
    private List<TakeReturns.Taken> taken = List.of();

    /** Takes the chosen file in; the same file again changes nothing. */
    public void take() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.refusedWith("file:chosen", phrases.text("returns.file.none"));
            return;
        }
        try (var stream = file.getInputStream()) {
            Outcome<TakeReturns.Taken> outcome = take.take(stream);
            outcome.refusals().forEach(refusal -> notices.refused("file", refusal));
            if (outcome instanceof Outcome.Accepted<TakeReturns.Taken> done) {
                taken = List.of(done.value());
                done.value().summary().broken().ifPresent(broken ->
                        notices.refusedWith("file:chosen", phrases.broken(broken)));
            }
        }
    }

    /** What was done with the file; at most one. */
    public List<TakeReturns.Taken> getTaken() {
        return taken;
    }

    /** Line by line, why rows could not be used. */
    public List<String> faults(TakeReturns.Taken of) {
        return of.faults().entrySet().stream()
                .map(fault -> phrases.text("returns.file.line", fault.getKey(), phrases.refusal(fault.getValue()))).toList();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
