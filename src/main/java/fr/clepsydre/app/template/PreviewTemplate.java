package fr.clepsydre.app.template;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.letter.ExtremeRecipients;
import fr.clepsydre.app.letter.LetterPrinter;
import fr.clepsydre.app.letter.LetterWords;
import fr.clepsydre.app.notification.PagePictures;
import fr.clepsydre.app.notification.Pictured;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.ProofReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** The letter that a text makes, to one of twelve invented people. */
@UseCase(Permission.SEE_TEMPLATES)
@ApplicationScoped
public class PreviewTemplate {

    @Inject
    private LetterPrinter printer;
    @Inject
    private PagePictures pictures;

    /** Of what: a text as it is being written. */
    public record Wanted(LetterKind kind, String language, String text) {
    }

    /** A page, from 1, as a picture. Refuses with the faults of the text, why it cannot be printed, or PAGE_NOT_THERE. */
    public Outcome<Pictured> picture(Wanted wanted, ProofReason who, int page, int width) {
        Outcome<byte[]> letter = letter(wanted, who);
        return letter instanceof Outcome.Accepted<byte[]> pdf
                ? pictures.page(pdf.value(), page, width).<Outcome<Pictured>>map(Outcome::accepted)
                        .orElseGet(() -> Outcome.refused(Refusal.of("PAGE_NOT_THERE", page)))
                : new Outcome.Refused<>(letter.refusals());
    }

    private Outcome<byte[]> letter(Wanted wanted, ProofReason who) {
        LetterWords words = LetterWords.in(wanted.language()).orElseThrow();
        Outcome<LetterPrinter.Ready> opened = ready(wanted, words);
        return opened instanceof Outcome.Accepted<LetterPrinter.Ready> ready
                ? ready.value().single(ExtremeRecipients.letter(who, words, wanted.kind() == LetterKind.SECOND))
                : new Outcome.Refused<>(opened.refusals());
    }

    /** How many pages the letter to each takes; 0 where it cannot be printed. Empty for a text with faults. */
    public Map<ProofReason, Integer> pages(Wanted wanted) {
        Map<ProofReason, Integer> pages = new EnumMap<>(ProofReason.class);
        LetterWords words = LetterWords.in(wanted.language()).orElseThrow();
        if (ready(wanted, words) instanceof Outcome.Accepted<LetterPrinter.Ready> ready) {
            for (ProofReason who : ProofReason.values()) {
                pages.put(who, ready.value().pages(
                        ExtremeRecipients.letter(who, words, wanted.kind() == LetterKind.SECOND)));
            }
        }
        return pages;
    }

    /** The message to one of them. Refuses with the faults of the text. */
    public Outcome<LetterPrinter.Message> message(Wanted wanted, ProofReason who) {
        LetterWords words = LetterWords.in(wanted.language()).orElseThrow();
        return printer.message(wanted.text(), ExtremeRecipients.setting(words),
                ExtremeRecipients.letter(who, words, false));
    }

    /** A text of minors is looked at as it is printed for minors; for everybody else it is that of adults. */
    private Outcome<LetterPrinter.Ready> ready(Wanted wanted, LetterWords words) {
        LetterKind kind = wanted.kind() == LetterKind.SECOND ? LetterKind.SECOND : LetterKind.ADULT;
        return printer.open(Map.of(kind, wanted.text()), ExtremeRecipients.setting(words));
    }
}
