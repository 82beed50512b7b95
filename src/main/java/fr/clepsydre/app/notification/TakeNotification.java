package fr.clepsydre.app.notification;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.laboratory.EditCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Involvement;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Arrival;
import fr.clepsydre.domain.notification.FormMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What another program knows of a notification is taken over into the case of a laboratory. */
@UseCase(Permission.EDIT_CASE)
@ApplicationScoped
public class TakeNotification {

    @Inject
    private ReadCase cases;

    @Inject
    private EditCase edit;

    @Inject
    private Forms forms;

    @Inject
    private ExchangeFormats formats;

    /**
     * The EDPB's template as JSON: all or nothing, as the laboratory's own answers, to the questions of the form that is
     * filled in wherever the mapping leads back. Refuses with NOT_FOUND, as {@link ExchangeFormats#read} does, and as
     * {@link EditCase#amend} does.
     */
    public Outcome<Arrival> edpb(Reference reference, String finess, byte[] json) {
        Optional<CaseFile> file = cases.file(reference, finess);
        if (file.isEmpty()) {
            return Outcome.refused(Refusal.of("NOT_FOUND", reference, finess));
        }
        FormMapping mapping = forms.onto(file.get().form(), "edpb");
        Outcome<Answers> read = formats.read(json, mapping, file.get().content(), file.get().involvement().zone());
        if (!(read instanceof Outcome.Accepted<Answers> answers)) {
            return new Outcome.Refused<>(read.refusals());
        }
        Arrival arrival = Arrival.of(mapping, file.get().content(), answers.value());
        Outcome<Involvement> amended = edit.amend(reference, finess,
                new EditCase.Amendment(arrival.given(), Set.of(), Map.of(), Map.of()));
        return amended instanceof Outcome.Accepted
                ? Outcome.accepted(arrival)
                : new Outcome.Refused<>(amended.refusals());
    }
}
