package fr.clepsydre.app.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.PublicAddress;
import fr.clepsydre.app.Role;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.calendar.CalendarAddress;
import fr.clepsydre.app.calendar.CalendarAddresses;
import fr.clepsydre.app.calendar.DueDates;
import fr.clepsydre.app.calendar.KeepCalendarAddress;
import fr.clepsydre.app.calendar.ReadCalendar;
import fr.clepsydre.app.laboratory.HolidayCalendars;
import fr.clepsydre.domain.deadline.Holidays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnCalendarTest {

    private final Account manager = People.account("lab01", Role.LABORATORY_MANAGER, SmallDirectory.KNOWN);
    private final KeptAccounts accounts = new KeptAccounts();
    private final KeptAddresses addresses = new KeptAddresses(accounts);
    private final List<Scope> asked = new ArrayList<>();
    private final PlainSecrets secrets = new PlainSecrets();

    @Test
    void the_address_is_told_once_and_only_its_hash_is_kept() {
        assertEquals("https://clepsydre.example/calendar/secret-1.ics", ownedBy(manager).make());
        assertEquals("fast secret-1", addresses.hashes.get(manager.id()));
        assertEquals(Optional.of(new CalendarAddress(People.NOW, Optional.empty())), ownedBy(manager).find());
    }

    @Test
    void a_manager_s_calendar_holds_their_own_laboratories() {
        ownedBy(manager).make();
        assertTrue(reading(People.NOW).read("secret-1").isPresent());
        assertEquals(List.of(new Scope.Laboratories(Set.of(SmallDirectory.KNOWN))), asked);
    }

    @Test
    void a_new_address_replaces_the_one_before_and_a_revoked_one_opens_nothing() {
        ownedBy(manager).make();
        ownedBy(manager).make();
        assertFalse(reading(People.NOW).read("secret-1").isPresent());
        assertTrue(reading(People.NOW).read("secret-2").isPresent());
        ownedBy(manager).revoke();
        ownedBy(manager).revoke();
        assertFalse(reading(People.NOW).read("secret-2").isPresent());
        assertEquals(Optional.empty(), ownedBy(manager).find());
    }

    @Test
    void a_guess_opens_nothing() {
        ownedBy(manager).make();
        for (String guess : List.of("", "secret-2", "fast secret-1", "SECRET-1", "secret-1 ")) {
            assertFalse(reading(People.NOW).read(guess).isPresent(), guess);
        }
        assertEquals(List.of(), asked);
    }

    @Test
    void a_disabled_account_has_no_calendar_until_it_is_enabled_again() {
        ownedBy(manager).make();
        accounts.changeState(manager.id(), Account.State.DISABLED);
        assertFalse(reading(People.NOW).read("secret-1").isPresent());
        accounts.changeState(manager.id(), Account.State.ACTIVE);
        assertTrue(reading(People.NOW).read("secret-1").isPresent());
    }

    @Test
    void whoever_sees_no_case_has_no_calendar() {
        Account admin = People.account("admin", Role.ADMINISTRATOR);
        accounts.add(admin, "", People.NOW);
        addresses.put(admin.id(), "fast secret-9", People.NOW);
        assertFalse(reading(People.NOW).read("secret-9").isPresent());
        assertEquals(List.of(), asked);
    }

    @Test
    void the_last_reading_is_noted_once_a_minute() {
        ownedBy(manager).make();
        Instant first = People.NOW.plusSeconds(10);
        reading(first).read("secret-1");
        reading(first.plusSeconds(59)).read("secret-1");
        assertEquals(Optional.of(first), ownedBy(manager).find().orElseThrow().lastReadAt());
        reading(first.plus(Duration.ofMinutes(1))).read("secret-1");
        assertNotEquals(Optional.of(first), ownedBy(manager).find().orElseThrow().lastReadAt());
    }

    private KeepCalendarAddress ownedBy(Account account) {
        if (accounts.byLogin(account.login()).isEmpty()) {
            accounts.add(account, "", People.NOW);
        }
        return Wired.with(new KeepCalendarAddress(), addresses, secrets, server(), People.calling(account),
                People.CLOCK);
    }

    private ReadCalendar reading(Instant now) {
        DueDates none = (scope, at) -> {
            asked.add(scope);
            return new Slice<>(List.of(), 0);
        };
        HolidayCalendars holidays = territory -> Holidays.NONE;
        return Wired.with(new ReadCalendar(), addresses, accounts, secrets, none, holidays, server(),
                Clock.fixed(now, People.CLOCK.getZone()));
    }

    private static PublicAddress server() {
        return () -> "https://clepsydre.example/";
    }

    /** In memory. */
    private static final class KeptAddresses implements CalendarAddresses {

        private final KeptAccounts accounts;
        private final Map<UUID, String> hashes = new HashMap<>();
        private final Map<UUID, CalendarAddress> addresses = new HashMap<>();

        KeptAddresses(KeptAccounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public Optional<CalendarAddress> of(UUID account) {
            return Optional.ofNullable(addresses.get(account));
        }

        @Override
        public Optional<String> login(String hash) {
            return hashes.entrySet().stream().filter(entry -> entry.getValue().equals(hash))
                    .flatMap(entry -> accounts.all().stream().filter(one -> one.id().equals(entry.getKey())))
                    .map(Account::login).findFirst();
        }

        @Override
        public void put(UUID account, String hash, Instant now) {
            hashes.put(account, hash);
            addresses.put(account, new CalendarAddress(now, Optional.empty()));
        }

        @Override
        public void remove(UUID account) {
            hashes.remove(account);
            addresses.remove(account);
        }

        @Override
        public void readAt(UUID account, Instant now) {
            addresses.computeIfPresent(account, (id, was) -> new CalendarAddress(was.madeAt(), Optional.of(now)));
        }
    }
}
