package fr.clepsydre.app.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.access.TimedCodes;
import fr.clepsydre.app.Account;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Role;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A second factor is set up by who has the device, and each code is good once. */
class SecondFactorTest {

    private static final String PASSWORD = "vingt-deux lampes";

    private final Account me = People.account("dpo", Role.DPO);
    private final KeptAccounts accounts = new KeptAccounts();
    private final KeptAccess access = new KeptAccess();
    private final PlainSecrets secrets = new PlainSecrets();
    private final TimedCodes codes = new TimedCodes();
    private final PresentPassword present = Wired.with(new PresentPassword(), accounts, secrets, new CountedGuesses());
    private final KeepSecondFactor keep = Wired.with(new KeepSecondFactor(), access, codes, secrets, present,
            new FactorPolicy(true), People.calling(me), People.CLOCK);
    private final CheckCode check = Wired.with(new CheckCode(), access, codes, secrets, People.CLOCK);

    SecondFactorTest() {
        accounts.add(me, secrets.hashOfPassword(PASSWORD), People.NOW);
    }

    /** What the device shows that many steps from now. */
    private String shown(byte[] secret, int steps) {
        return IntStream.range(0, 1_000_000).mapToObj("%06d"::formatted)
                .filter(code -> codes.step(secret, code, People.NOW.plus(Duration.ofSeconds(30L * steps))).stream()
                        .anyMatch(step -> step == People.NOW.getEpochSecond() / 30 + steps))
                .findFirst().orElseThrow();
    }

    private static List<String> refused(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    @Test
    void the_codes_are_those_of_rfc_6238() {
        byte[] secret = "12345678901234567890".getBytes();
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", codes.written(secret));
        assertTrue(codes.step(secret, "287082", java.time.Instant.ofEpochSecond(59)).isPresent());
        assertTrue(codes.step(secret, "081804", java.time.Instant.ofEpochSecond(1_111_111_109)).isPresent());
        assertTrue(codes.step(secret, "081804", java.time.Instant.ofEpochSecond(1_111_111_109 + 30)).isPresent());
        assertTrue(codes.step(secret, "081804", java.time.Instant.ofEpochSecond(1_111_111_109 + 90)).isEmpty());
        assertTrue(codes.step(secret, "", java.time.Instant.ofEpochSecond(59)).isEmpty());
    }

    @Test
    void it_is_there_once_a_code_of_the_device_proves_it_and_each_code_is_good_once() {
        byte[] secret = keep.begin();
        assertEquals(List.of("CODE_WRONG"), refused(keep.confirm(secret, "x")));
        assertFalse(check.isNeeded(me));
        String code = shown(secret, 0);
        var recovery = ((Outcome.Accepted<List<String>>) keep.confirm(secret, code.substring(0, 3) + " " + code.substring(3)))
                .value();
        assertTrue(check.isNeeded(me));
        assertFalse(check.admits(me, code), "it was used when it was set up");
        assertTrue(check.admits(me, shown(secret, 1)));
        assertFalse(check.admits(me, shown(secret, 1)));
        assertEquals(10, recovery.size());
        assertEquals(10, recovery.stream().distinct().count());
        assertTrue(check.admits(me, recovery.get(3).toUpperCase(java.util.Locale.ROOT)));
        assertFalse(check.admits(me, recovery.get(3)));
        assertEquals(9, keep.state().codes());
        assertEquals(List.of("FACTOR_THERE"), refused(keep.confirm(keep.begin(), code)));
    }

    @Test
    void what_takes_it_away_asks_for_the_password() {
        assertEquals(List.of("FACTOR_MISSING"), refused(keep.remove(PASSWORD)));
        byte[] secret = keep.begin();
        keep.confirm(secret, shown(secret, 0));
        assertEquals(List.of("PASSWORD_WRONG"), refused(keep.remove("no")));
        assertEquals(List.of("PASSWORD_WRONG"), refused(keep.renewCodes("no")));
        assertEquals(List.of(), refused(keep.renewCodes(PASSWORD)));
        assertEquals(List.of(), refused(keep.remove(PASSWORD)));
        assertFalse(check.isNeeded(me));
    }

    @Test
    void who_has_to_have_one_and_has_not_may_set_it_up_and_nothing_else() {
        assertTrue(new FactorPolicy(true).isRequired(Role.ADMINISTRATOR));
        assertFalse(new FactorPolicy(true).isRequired(Role.LABORATORY_MANAGER));
        assertFalse(new FactorPolicy(false).isRequired(Role.DPO));
        Account enrolling = me.in(Account.Mode.ENROLLING);
        for (Permission permission : Permission.values()) {
            assertEquals(permission == Permission.OWN_ACCOUNT, enrolling.may(permission), permission.name());
        }
    }

    @Test
    void a_token_that_reads_changes_nothing() {
        Account reading = me.in(Account.Mode.READING);
        assertTrue(reading.may(Permission.SEE_PEOPLE));
        assertTrue(reading.may(Permission.EXPORT_DOCUMENTS));
        assertFalse(reading.may(Permission.EDIT_CASE));
        assertFalse(reading.may(Permission.OWN_ACCOUNT));
    }

    @Test
    void a_new_password_ends_all_other_sessions() {
        UUID here = UUID.randomUUID();
        for (UUID id : List.of(here, UUID.randomUUID())) {
            access.open(me.id(), new Sessions.Session(id, People.NOW, People.NOW, People.NOW, ""));
        }
        access.endAll(me.id(), java.util.Optional.of(here));
        assertEquals(List.of(here), access.of(me.id(), People.NOW).stream().map(Sessions.Session::id).toList());
    }
}
