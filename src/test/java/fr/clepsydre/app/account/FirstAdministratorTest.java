package fr.clepsydre.app.account;

import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    private static final String PASSWORD = "vingt-deux lampes";

    private final KeptAccounts accounts = new KeptAccounts();
    private final FirstAdministrator first =
            Wired.with(new FirstAdministrator(), accounts, new PlainSecrets(), People.CLOCK);

    @Test
    void the_printed_link_makes_one_administrator_and_then_nothing() {
        String secret = first.issue().orElseThrow();
        assertTrue(first.admits(secret));
        assertEquals(Role.ADMINISTRATOR, value(first.create(secret, "Root", "Camille", PASSWORD)).role());
        assertFalse(first.admits(secret));
        assertEquals(List.of("LINK_USED"), codes(first.create(secret, "second", "Camille", PASSWORD)));
        assertEquals(List.of("root"), accounts.all().stream().map(account -> account.login()).toList());
    }

    @Test
    void a_guessed_or_empty_key_opens_nothing_before_and_after_a_link_is_made() {
        assertFalse(first.admits(""));
        first.issue();
        assertFalse(first.admits(""));
        assertFalse(first.admits("guess"));
        assertEquals(List.of("LINK_USED"), codes(first.create("guess", "root", "Camille", PASSWORD)));
    }

    @Test
    void a_new_link_replaces_the_one_before() {
        String old = first.issue().orElseThrow();
        String fresh = first.issue().orElseThrow();
        assertFalse(first.admits(old));
        assertTrue(first.admits(fresh));
    }

    @Test
    void with_an_account_there_is_no_link() {
        accounts.add(People.account("dpo", Role.DPO), "", People.NOW);
        assertEquals(Optional.empty(), first.issue());
    }

    @Test
    void what_was_typed_wrong_leaves_the_link_good() {
        String secret = first.issue().orElseThrow();
        assertEquals(List.of("LOGIN_FORMAT", "NAME_MISSING", "PASSWORD_TOO_SHORT"),
                codes(first.create(secret, "a b", "", "court")));
        assertTrue(first.admits(secret));
    }
}
