package fr.clepsydre.app.notification;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Somebody looks at the pages of a notification while it is being written: the very document that would be printed. */
@UseCase(Permission.EXPORT_DOCUMENTS)
@ApplicationScoped
public class PreviewNotification {

    @Inject
    private PrintNotification print;

    @Inject
    private PagePictures pictures;

    /**
     * One page as a picture. Refuses as {@link PrintNotification#pdf} does, and with PAGE_NOT_THERE.
     *
     * @param language {@code fr} or {@code en}
     * @param page     which, and how wide
     */
    public Outcome<Pictured> page(Reference reference, String finess, String language, Wanted page) {
        Outcome<Document> printed = print.pdf(reference, finess, language);
        if (!(printed instanceof Outcome.Accepted<Document> document)) {
            return new Outcome.Refused<>(printed.refusals());
        }
        byte[] pdf = document.value().bytes();
        int number = page.section() == 0 ? page.number()
                : heading(reference, finess, language, page.section()).flatMap(line -> pictures.pageOf(pdf, line))
                        .orElse(1);
        return pictures.page(pdf, number, page.width())
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusal.of("PAGE_NOT_THERE", page.number()).at("page")));
    }

    private Optional<String> heading(Reference reference, String finess, String language, int section) {
        return print.sheet(reference, finess, language).stream().flatMap(sheet -> sheet.sections().stream())
                .filter(part -> part.number() == section)
                .map(part -> part.number() + ". " + part.title()).findFirst();
    }

    /** How many pages it has. Refuses as {@link PrintNotification#pdf} does. */
    public Outcome<Integer> pages(Reference reference, String finess, String language) {
        Outcome<Document> printed = print.pdf(reference, finess, language);
        return printed instanceof Outcome.Accepted<Document> document
                ? Outcome.accepted(pictures.pages(document.value().bytes()))
                : new Outcome.Refused<>(printed.refusals());
    }

    /**
     * Which page.
     *
     * @param number  from 1
     * @param width   in pixels; brought between the narrowest and the widest that is made
     * @param section in place of the number: the page on which that section of the form begins, the first when it is
     *                not printed; 0 for none
     */
    public record Wanted(int number, int width, int section) {

        public Wanted(int number, int width) {
            this(number, width, 0);
        }

        public Wanted {
            width = Math.max(PagePictures.NARROWEST, Math.min(PagePictures.WIDEST, width));
        }
    }
}
