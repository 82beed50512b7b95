package fr.clepsydre.app.risk;

import fr.clepsydre.domain.severity.ComparisonCase;
import java.util.List;

/** Port: the cases of EDPB Guidelines 01/2021, as read from their file. */
public interface ComparisonCases {

    /** In the order of the guidelines. */
    List<ComparisonCase> all();
}
