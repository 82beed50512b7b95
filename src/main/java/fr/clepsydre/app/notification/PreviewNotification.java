package fr.clepsydre.app.notification;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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
        return pictures.page(document.value().bytes(), page.number(), page.width())
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusal.of("PAGE_NOT_THERE", page.number()).at("page")));
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
     * @param number from 1
     * @param width  in pixels; brought between the narrowest and the widest that is made
     */
    public record Wanted(int number, int width) {

        public Wanted {
            width = Math.max(PagePictures.NARROWEST, Math.min(PagePictures.WIDEST, width));
        }
    }
}
