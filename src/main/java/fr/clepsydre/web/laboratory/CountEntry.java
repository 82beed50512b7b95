package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.Seen;
import fr.clepsydre.domain.breach.Count;
import fr.clepsydre.web.question.CountForm;
import java.util.Optional;

/** What is typed about one count of a laboratory. */
public final class CountEntry {

    private final CountForm form;
    private String seen;

    private CountEntry(Count count) {
        form = CountForm.of(count);
        seen = count.canonical();
    }

    static CountEntry of(Count count) {
        return new CountEntry(count);
    }

    Seen seen() {
        return Seen.value(Optional.of(seen));
    }

    void saw(String canonical) {
        seen = canonical;
    }

    public CountForm getForm() {
        return form;
    }
}
