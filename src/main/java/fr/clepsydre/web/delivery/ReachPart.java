package fr.clepsydre.web.delivery;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.delivery.ReadDelivery;
import fr.clepsydre.domain.letter.Reach;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many people of a laboratory are how far from being told, on the page of its case. */
@Named
@RequestScoped
public class ReachPart {

    @Inject
    private ReadDelivery delivery;
    @Inject
    private Caller caller;

    private @Nullable Map<Reach, Long> counts;

    /** In the order of {@link Reach}; none as long as nobody is written to. */
    public Map<Reach, Long> getCounts() {
        Map<Reach, Long> known = counts;
        if (known == null) {
            known = CaseAddress.asked().filter(asked -> caller.may(Permission.SEE_LETTERS))
                    .map(asked -> new TreeMap<>(delivery.reach(asked.reference(), asked.finess())))
                    .orElseGet(TreeMap::new);
            counts = known;
        }
        return known;
    }
}
