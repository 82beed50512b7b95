package fr.clepsydre.store.audit;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Author;
import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.audit.AuditTrail;
import fr.clepsydre.app.audit.Note;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.audit.Deed;
import fr.clepsydre.domain.breach.Reference;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Each fact of a case is an entry of the trail as well: what was said in it stands there as a keyed hash. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class AuditedHistory implements CaseHistory {

    @Inject
    @Delegate
    @Any
    private CaseHistory history;
    @Inject
    private AuditTrail trail;

    @Override
    public void append(Reference incident, Optional<String> finess, List<Change> changes, Author by, Instant at) {
        history.append(incident, finess, changes, by, at);
        String place = incident + finess.map(number -> "/" + number).orElse("");
        changes.forEach(change -> trail.note(Note.of(Deed.CASE, change.kind().name()).by(by.login()).at(place)
                .with(change.subject()).hiding(List.of(change.from().orElse(""), change.to().orElse(""),
                        change.reason().orElse("")))));
    }

    /** A method that the interface itself has would go past here. */
    @Override
    public void append(Reference incident, Optional<String> finess, List<Change> changes, Account by, Instant at) {
        append(incident, finess, changes, by.author(), at);
    }
}
