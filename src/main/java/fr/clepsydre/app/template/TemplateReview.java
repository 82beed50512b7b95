package fr.clepsydre.app.template;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.LetterKind;
import java.util.List;
import java.util.Locale;

/**
 * What is to be said about one text.
 *
 * @param faults  what keeps it from being printed
 * @param remarks what art. 34(2) misses and what is to be thought over; none as long as there are faults
 */
public record TemplateReview(List<Refusal> faults, List<TemplateRemark> remarks) {

    public TemplateReview {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    static TemplateReview of(TemplateProofs proofs, LetterKind kind, String language, String text) {
        Outcome<ReadText> read = proofs.read(kind, Locale.forLanguageTag(language), text);
        return read instanceof Outcome.Accepted<ReadText> good
                ? new TemplateReview(List.of(), new TemplateCheck(kind, good.value(), text).remarks())
                : new TemplateReview(read.refusals(), List.of());
    }

    /** Whether something that art. 34(2) asks for is missing. */
    public boolean lacks() {
        return remarks.stream().anyMatch(remark -> remark.weight() == TemplateRemark.Weight.MISSING);
    }
}
