package fr.clepsydre.app.calendar;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.PublicAddress;
import fr.clepsydre.app.account.Accounts;
import fr.clepsydre.app.account.Secrets;
import fr.clepsydre.app.laboratory.HolidayCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A calendar program reads the deadlines of whoever made the address. Nobody is logged in then: the secret in the
 * address stands for its owner, whose permissions and scope are read anew each time.
 */
@ApplicationScoped
public class ReadCalendar {

    private static final Duration NOTED = Duration.ofMinutes(1);

    @Inject
    private CalendarAddresses addresses;

    @Inject
    private Accounts accounts;

    @Inject
    private Secrets secrets;

    @Inject
    private DueDates dueDates;

    @Inject
    private HolidayCalendars holidays;

    @Inject
    private PublicAddress server;

    @Inject
    private Clock clock;

    /** Empty for a secret that was never made or is revoked, and when its owner is disabled or sees no case. */
    @Transactional
    public Optional<DeadlineCalendar> read(String secret) {
        return addresses.login(secrets.hashOfToken(secret))
                .flatMap(accounts::byLogin)
                .filter(owner -> owner.may(Permission.SEE_CASES))
                .flatMap(owner -> addresses.of(owner.id()).map(address -> calendar(owner, address)));
    }

    private DeadlineCalendar calendar(Account owner, CalendarAddress address) {
        Instant now = clock.instant();
        // A calendar program asks again and again: not each time is worth a row written.
        if (address.lastReadAt().filter(last -> now.isBefore(last.plus(NOTED))).isEmpty()) {
            addresses.readAt(owner.id(), now);
        }
        return new DeadlineCalendar(new CalendarWords(owner.language(), holidays, server),
                dueDates.of(owner.scope(), now), address.madeAt(), now);
    }
}
