package fr.clepsydre.web.delivery;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.delivery.Deliveries;
import fr.clepsydre.app.delivery.ReadDelivery;
import fr.clepsydre.web.Phrases;
import fr.clepsydre.web.Reader;
import fr.clepsydre.web.Say;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The letters to one person, on the page of that person. */
@Named
@RequestScoped
public class PersonLettersPart {

    @Inject
    private ReadDelivery delivery;
    @Inject
    private Caller caller;
    @Inject
    private Phrases phrases;
    @Inject
    private Say say;
    @Inject
    private Reader reader;

    /** The newest first. */
    public List<Deliveries.Posted> of(long person) {
        return CaseAddress.asked().filter(asked -> caller.may(Permission.SEE_LETTERS))
                .map(asked -> delivery.letters(asked.reference(), asked.finess(), person)).orElse(List.of());
    }

    /** What became of one, in words. */
    public String state(Deliveries.Posted letter) {
        if (letter.cameBack().isPresent()) {
            return phrases.text("person.letter.back", phrases.day(letter.cameBack().get().on()),
                    phrases.coded("return.reason", letter.cameBack().get().reason().name()));
        }
        return letter.handedOver()
                .map(at -> phrases.text("person.letter.gone", say.brief(at, reader.getZone().getId())))
                .orElseGet(() -> phrases.text(letter.printed() ? "person.letter.printed" : "person.letter.waits"));
    }
}
