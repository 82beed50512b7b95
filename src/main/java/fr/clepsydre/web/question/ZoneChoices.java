package fr.clepsydre.web.question;

import fr.clepsydre.domain.deadline.Zones;
import fr.clepsydre.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The zones that a form offers: those of the laboratories under French law, and the one that stands. */
@Named
@RequestScoped
public class ZoneChoices {

    @Inject
    private Say say;

    /** {@code standing} comes last when it is not a French one, so that what was recorded is not lost. */
    public List<SelectItem> with(String standing) {
        return Stream.concat(Zones.FRENCH.stream(), Stream.of(standing)).distinct()
                .map(zone -> new SelectItem(zone, say.zone(zone)))
                .toList();
    }
}
