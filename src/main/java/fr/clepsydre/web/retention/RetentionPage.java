package fr.clepsydre.web.retention;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.retention.ReadRetention;
import fr.clepsydre.web.Missing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whose people are kept until when. */
@Named
@RequestScoped
public class RetentionPage {

    @Inject
    private ReadRetention retention;
    @Inject
    private Caller caller;

    private List<ReadRetention.Due> rows = List.of();

    /** Answers as what does not exist to whoever may not see it. */
    public void open() {
        if (caller.may(Permission.SEE_RETENTION)) {
            rows = retention.all();
        } else {
            Missing.answer();
        }
    }

    public List<ReadRetention.Due> getRows() {
        return rows;
    }
}
