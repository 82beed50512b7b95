package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.risk.CompareCases;
import fr.clepsydre.domain.severity.ComparisonCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cases of the guidelines to compare one's own with, of the kind that the address asks for. */
@Named
@RequestScoped
public class ComparisonsPart {

    @Inject
    private CompareCases compare;
    @Inject
    private HttpServletRequest request;

    public List<ComparisonCase> getCases() {
        return compare.of(asked());
    }

    public List<ComparisonCase.Kind> getKinds() {
        return List.of(ComparisonCase.Kind.values());
    }

    /** Whether a kind was asked for. */
    public boolean isNarrowed() {
        return asked().isPresent();
    }

    /** Whether it is that kind. */
    public boolean chosen(ComparisonCase.Kind kind) {
        return asked().filter(kind::equals).isPresent();
    }

    private Optional<ComparisonCase.Kind> asked() {
        return Arrays.stream(ComparisonCase.Kind.values())
                .filter(kind -> kind.name().equals(request.getParameter("kind"))).findFirst();
    }
}
