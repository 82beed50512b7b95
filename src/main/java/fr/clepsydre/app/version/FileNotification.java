package fr.clepsydre.app.version;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.laboratory.SettleObligation;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.deadline.Deadline;
import fr.clepsydre.domain.deadline.Obligation;
import fr.clepsydre.domain.deadline.ZonedMoment;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.version.Filing;
import fr.clepsydre.domain.notification.version.FilingCheck;
import fr.clepsydre.domain.notification.version.Freshness;
import fr.clepsydre.domain.notification.version.Receipt;
import fr.clepsydre.domain.notification.version.ReceiptType;
import fr.clepsydre.domain.notification.version.Sha256;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook;
import fr.clepsydre.domain.notification.version.VersionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody has handed a version in at the authority's service and records that, with the receipt: the clock stops, in
 * time or late. Clepsydre itself files nothing.
 */
@UseCase(Permission.FILE_NOTIFICATION)
@ApplicationScoped
public class FileNotification {

    @Inject
    private BookKeeping books;

    @Inject
    private VersionAge age;

    @Inject
    private Documents documents;

    @Inject
    private SettleObligation obligations;

    @Inject
    private Caller caller;

    /**
     * What was handed in and what came back.
     *
     * @param number  that the authority gave it
     * @param reasons why it is late, should the version not say so; else blank
     */
    public record Request(int version, ZonedMoment at, String number, String reasons, ReceiptFile receipt) {
    }

    /**
     * Records it. Refuses with NOT_FOUND, as {@link VersionBook#file} and {@link ReceiptFile#check} do, and with
     * MOVE_NOT_ALLOWED for a case that is not to be notified.
     */
    public Outcome<Version> file(Reference reference, String finess, Request request) {
        Account by = caller.known();
        return books.change(reference, finess, request.version(), (book, file, now) -> {
            List<Refusal> refusals = new ArrayList<>(request.receipt().check());
            Filing filing = filing(request, by, now);
            Outcome<VersionBook> filed = book.file(request.version(), filing, clock(book, file, request, now));
            refusals.addAll(filed.refusals());
            if (refusals.isEmpty()) {
                refusals.addAll(stopTheClock(file, book.version(request.version()).orElseThrow(), request));
            }
            if (!refusals.isEmpty()) {
                return new Outcome.Refused<>(refusals);
            }
            documents.keep(filing.receipt().sha256(), request.receipt().content());
            return filed;
        });
    }

    private static Filing filing(Request request, Account by, Instant now) {
        byte[] content = request.receipt().content();
        Receipt receipt = new Receipt(ReceiptType.ofContent(content).orElse(ReceiptType.PDF), Sha256.of(content),
                content.length);
        return new Filing(request.at(), request.number().strip(), receipt, by.name(), now);
    }

    private FilingCheck.Clock clock(VersionBook book, CaseFile file, Request request, Instant now) {
        Optional<Version> version = book.version(request.version());
        Freshness freshness = version.map(one -> age.of(one, file)).orElse(Freshness.FRESH);
        boolean first = file.involvement().progress().notifiedAt().isEmpty();
        String said = version.flatMap(one -> age.content(one).answer("latenessReason"))
                .flatMap(answer -> answer instanceof Answer.Given given ? Optional.of(given.value()) : Optional.empty())
                .or(() -> file.duties().notification().flatMap(Obligation::explanation).map(Obligation.Explanation::text))
                .orElse("");
        return new FilingCheck.Clock(now, file.involvement().awareness().map(aware -> aware.at()),
                file.deadline().map(Deadline::target).filter(target -> first), freshness,
                said.isBlank() ? request.reasons() : said);
    }

    private List<Refusal> stopTheClock(CaseFile file, Version version, Request request) {
        VersionKind kind = version.head().kind();
        Obligation.Done done = new Obligation.Done(request.at().at(), caller.known().name(), request.number().strip());
        boolean completes = kind == VersionKind.COMPLEMENTARY || kind == VersionKind.COMPLETE;
        boolean late = file.deadline().map(Deadline::target).filter(done.at()::isAfter).isPresent()
                && file.involvement().progress().notifiedAt().isEmpty();
        return obligations.notified(file.incident().reference(), file.involvement().finess(),
                new SettleObligation.Filed(done, completes, late ? request.reasons() : "")).refusals();
    }
}
