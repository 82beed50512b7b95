package fr.clepsydre.app.risk;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.severity.ComparisonCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Somebody looks how the guidelines weigh cases like theirs. */
@UseCase(Permission.SEE_CASES)
@ApplicationScoped
public class CompareCases {

    @Inject
    private ComparisonCases cases;

    /** Those of a kind, or all of them, in the order of the guidelines. */
    public List<ComparisonCase> of(Optional<ComparisonCase.Kind> kind) {
        return cases.all().stream().filter(one -> kind.isEmpty() || kind.get() == one.kind()).toList();
    }
}
