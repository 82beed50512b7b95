package fr.clepsydre.app.account;

import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManageOwnAccountTest {

    private static final String OLD = "vingt-deux lampes";
    private static final String NEW = "une autre phrase longue";

    private final Account me = People.account("lab01", Role.LABORATORY_MANAGER, SmallDirectory.KNOWN);
    private final Account other = People.account("dpo", Role.DPO);
    private final KeptAccounts accounts = new KeptAccounts();
    private final PlainSecrets secrets = new PlainSecrets();
    private final CountedGuesses guesses = new CountedGuesses();
    private final ManageOwnAccount mine = as(me);

    @BeforeEach
    void bothHaveAPassword() {
        accounts.add(me, secrets.hashOfPassword(OLD), People.NOW);
        accounts.add(other, secrets.hashOfPassword(OLD), People.NOW);
    }

    @Test
    void a_password_changes_for_whoever_knows_the_present_one_and_for_nobody_else() {
        value(mine.changePassword(OLD, NEW));
        assertEquals(Optional.of("slow " + NEW), accounts.passwordHash("lab01"));
        assertEquals(Optional.of("slow " + OLD), accounts.passwordHash("dpo"));
    }

    @Test
    void a_wrong_present_password_changes_nothing_and_is_told_at_its_field() {
        var refusal = mine.changePassword("vingt-deux lampe", NEW).refusals().get(0);
        assertEquals("PASSWORD_WRONG", refusal.code());
        assertEquals(List.of("current"), refusal.fields());
        assertEquals(Optional.of("slow " + OLD), accounts.passwordHash("lab01"));
    }

    @Test
    void wrong_present_passwords_are_counted_and_too_many_close_the_door_to_the_right_one_too() {
        mine.changePassword("faux", NEW);
        mine.changePassword("faux", NEW);
        assertEquals(2, guesses.wrong);
        value(mine.changePassword(OLD, NEW));
        assertEquals(0, guesses.wrong);
        guesses.blocked = Optional.of(People.NOW);
        var refusal = mine.changePassword(NEW, OLD).refusals().get(0);
        assertEquals("TOO_MANY_GUESSES", refusal.code());
        assertEquals(List.of("current"), refusal.fields());
        assertEquals(Optional.of("slow " + NEW), accounts.passwordHash("lab01"));
    }

    @Test
    void a_weak_new_password_changes_nothing() {
        assertEquals(List.of("PASSWORD_TOO_SHORT"), codes(mine.changePassword(OLD, "court")));
        assertEquals(List.of("PASSWORD_TOO_PLAIN"), codes(mine.changePassword(OLD, "aaaaaaaaaaaaaaaa")));
        assertEquals(Optional.of("slow " + OLD), accounts.passwordHash("lab01"));
    }

    @Test
    void a_token_opens_by_its_secret_which_is_told_once_and_kept_as_a_hash() {
        var issued = value(mine.issueToken("  export  ", 90, Account.Mode.FULL));
        assertEquals("export", issued.token().name());
        assertEquals(People.NOW.plus(Duration.ofDays(90)), issued.token().expiresAt());
        assertEquals(Set.of("fast " + issued.secret()), accounts.tokenHashes.keySet());
        assertEquals(List.of(issued.token()), mine.tokens());
        assertFalse(mine.tokens().toString().contains(issued.secret()));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 366, Long.MAX_VALUE})
    void a_token_lives_one_to_365_days(long days) {
        assertEquals(List.of("DAYS_OUT_OF_RANGE"), codes(mine.issueToken("export", days, Account.Mode.FULL)));
        assertEquals(List.of(), mine.tokens());
    }

    @Test
    void the_first_and_the_last_day_of_the_range_are_good() {
        value(mine.issueToken("a", 1, Account.Mode.FULL));
        value(mine.issueToken("b", 365, Account.Mode.FULL));
        assertEquals(2, mine.tokens().size());
    }

    @Test
    void a_token_needs_a_name_of_a_hundred_printable_characters_at_most() {
        assertEquals(List.of("TOKEN_NAME_MISSING"), codes(mine.issueToken(" ", 1, Account.Mode.FULL)));
        assertEquals(List.of("TOO_LONG"), codes(mine.issueToken("x".repeat(101), 1, Account.Mode.FULL)));
        assertEquals(List.of("CONTROL_CHARACTER"), codes(mine.issueToken("a\u0000b", 1, Account.Mode.FULL)));
    }

    @Test
    void nobody_revokes_another_ones_token() {
        var issued = value(mine.issueToken("export", 1, Account.Mode.FULL)).token();
        as(other).revokeToken(issued.id());
        assertEquals(List.of(issued), mine.tokens());
        mine.revokeToken(issued.id());
        assertEquals(List.of(), mine.tokens());
    }

    @Test
    void the_language_is_one_of_the_two() {
        value(mine.speak("en"));
        assertEquals("en", accounts.byLogin("lab01").orElseThrow().language());
        assertEquals(List.of("LANGUAGE_UNKNOWN"), codes(mine.speak("de")));
    }

    @Test
    void a_manager_sees_the_laboratories_they_answer_for() {
        assertEquals(List.of("Laboratoire de l’Étoile"),
                mine.laboratories().stream().map(laboratory -> laboratory.name()).toList());
        assertEquals(List.of(), as(other).laboratories());
    }

    private ManageOwnAccount as(Account account) {
        return Wired.with(new ManageOwnAccount(), accounts, secrets, guesses, new KeptAccess(),
                Wired.with(new PresentPassword(), accounts, secrets, guesses), new SmallDirectory(), People.calling(account),
                People.CLOCK);
    }
}
