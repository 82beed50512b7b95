package fr.clepsydre.app.account;

import static fr.clepsydre.domain.Outcomes.codes;
import static fr.clepsydre.domain.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Role;
import fr.clepsydre.app.Seen;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.account.AdministerAccounts.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdministerAccountsTest {

    private static final String PASSWORD = "vingt-deux lampes";

    private final Account admin = People.account("admin", Role.ADMINISTRATOR);
    private final Account dpo = People.account("dpo", Role.DPO);
    private final KeptAccounts accounts = new KeptAccounts();
    private final AdministerAccounts administration = Wired.with(new AdministerAccounts(), accounts,
            new PlainSecrets(), new SmallDirectory(), People.calling(admin), People.CLOCK);

    @BeforeEach
    void twoAccounts() {
        accounts.add(admin, "", People.NOW);
        accounts.add(dpo, "", People.NOW);
    }

    @Test
    void a_manager_gets_their_laboratory_and_a_hashed_password() {
        Account made = value(administration.create(manager(" Lab01 ", SmallDirectory.KNOWN)));
        assertEquals(new Account(made.id(), "lab01", "Dominique Kerguélen", Role.LABORATORY_MANAGER,
                Set.of(SmallDirectory.KNOWN), "fr", Account.State.ACTIVE), accounts.byLogin("lab01").orElseThrow());
        assertEquals(Optional.of("slow " + PASSWORD), accounts.passwordHash("lab01"));
    }

    @Test
    void a_manager_may_wait_for_a_laboratory() {
        value(administration.create(manager("lab01")));
        assertEquals(3, accounts.all().size());
    }

    @Test
    void a_login_in_use_is_refused_in_any_case_and_the_second_click_adds_nobody() {
        assertEquals(List.of("LOGIN_TAKEN"), codes(administration.create(manager("DPO"))));
        assertEquals(2, accounts.all().size());
    }

    @Test
    void every_fault_is_told_at_its_own_field_at_once() {
        var wanted = new Wanted("é", " ", Role.LABORATORY_MANAGER, Set.of("350000022"), "court");
        var refusals = administration.create(wanted).refusals();
        assertEquals(List.of("LOGIN_FORMAT", "NAME_MISSING", "LABORATORY_NOT_IN_DIRECTORY", "PASSWORD_TOO_SHORT"),
                refusals.stream().map(refusal -> refusal.code()).toList());
        assertEquals(List.of("login", "name", "laboratories", "password"),
                refusals.stream().flatMap(refusal -> refusal.field().stream()).toList());
        assertEquals(List.of("350000022"), refusals.get(2).args());
    }

    @Test
    void a_name_is_printable_and_not_endless() {
        assertEquals(List.of("TOO_LONG"), codes(administration.create(
                new Wanted("abc", "x".repeat(300), Role.DPO, Set.of(), PASSWORD))));
        assertEquals(List.of("CONTROL_CHARACTER"), codes(administration.create(
                new Wanted("abc", "a\nb", Role.DPO, Set.of(), PASSWORD))));
        value(administration.create(new Wanted("abc", "<script>#{7*7}", Role.DPO, Set.of(), PASSWORD)));
        assertEquals("<script>#{7*7}", accounts.byLogin("abc").orElseThrow().name());
    }

    @Test
    void only_managers_have_laboratories() {
        assertEquals(List.of("LABORATORIES_OF_MANAGERS_ONLY"), codes(administration.create(
                new Wanted("abc", "A", Role.REVIEWER, Set.of(SmallDirectory.KNOWN), PASSWORD))));
    }

    @Test
    void an_account_is_disabled_and_enabled_again_and_stays_in_the_list() {
        value(administration.changeState(dpo.id(), Account.State.DISABLED));
        assertEquals(Account.State.DISABLED, accounts.byLogin("dpo").orElseThrow().state());
        value(administration.changeState(dpo.id(), Account.State.DISABLED));
        value(administration.changeState(dpo.id(), Account.State.ACTIVE));
        assertTrue(accounts.byLogin("dpo").orElseThrow().may(fr.clepsydre.app.Permission.SEE_CASES));
        assertEquals(2, accounts.all().size());
    }

    @Test
    void nobody_locks_themselves_out() {
        assertEquals(List.of("OWN_ACCOUNT_STAYS"),
                codes(administration.changeState(admin.id(), Account.State.DISABLED)));
        assertEquals(Account.State.ACTIVE, accounts.byLogin("admin").orElseThrow().state());
    }

    @Test
    void an_account_that_does_not_exist_is_not_made_by_disabling_it() {
        assertEquals(List.of("ACCOUNT_UNKNOWN"),
                codes(administration.changeState(UUID.randomUUID(), Account.State.DISABLED)));
    }

    @Test
    void accounts_are_listed_by_login_a_page_at_a_time() {
        value(administration.create(manager("beta")));
        var second = administration.list(new Slice.Window(1, 1));
        assertEquals(List.of("beta"), second.rows().stream().map(Account::login).toList());
        assertEquals(3, second.total());
    }

    @Test
    void a_manager_answers_for_the_laboratories_that_are_given_and_no_others() {
        Account made = value(administration.create(manager("lab01")));
        value(administration.changeLaboratories(made.id(), seen(""), Set.of(SmallDirectory.KNOWN)));
        assertEquals(Set.of(SmallDirectory.KNOWN), accounts.byLogin("lab01").orElseThrow().laboratories());
        value(administration.changeLaboratories(made.id(), seen(SmallDirectory.KNOWN), Set.of()));
        assertEquals(Set.of(), accounts.byLogin("lab01").orElseThrow().laboratories());
    }

    @Test
    void laboratories_that_another_administrator_changed_meanwhile_are_not_overwritten_unseen() {
        Account made = value(administration.create(manager("lab01", SmallDirectory.KNOWN)));
        var refused = administration.changeLaboratories(made.id(), seen("350000022"), Set.of());
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(refused));
        assertEquals(List.of(SmallDirectory.KNOWN), refused.refusals().get(0).args());
        assertEquals(Set.of(SmallDirectory.KNOWN), accounts.byLogin("lab01").orElseThrow().laboratories());
    }

    @Test
    void laboratories_are_given_to_known_managers_and_from_the_directory_only() {
        Account made = value(administration.create(manager("lab01")));
        assertEquals(List.of("LABORATORY_NOT_IN_DIRECTORY"),
                codes(administration.changeLaboratories(made.id(), seen(""), Set.of("350000022"))));
        assertEquals(List.of("LABORATORIES_OF_MANAGERS_ONLY"),
                codes(administration.changeLaboratories(dpo.id(), seen(""), Set.of(SmallDirectory.KNOWN))));
        assertEquals(List.of("ACCOUNT_UNKNOWN"),
                codes(administration.changeLaboratories(UUID.randomUUID(), seen(""), Set.of())));
    }

    private static Seen seen(String numbers) {
        return Seen.value(Optional.of(numbers));
    }

    private static Wanted manager(String login, String... laboratories) {
        return new Wanted(login, "Dominique Kerguélen", Role.LABORATORY_MANAGER, Set.of(laboratories), PASSWORD);
    }
}
