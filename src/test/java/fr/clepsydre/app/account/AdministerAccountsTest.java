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
import fr.clepsydre.app.audit.KeptTrail;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
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
    private final KeptAccess access = new KeptAccess();
    private final AdministerAccounts administration = Wired.with(new AdministerAccounts(), accounts,
            new PlainSecrets(), new SmallDirectory(), access, People.calling(admin), People.CLOCK);
    private final AcceptInvitation invitation = Wired.with(new AcceptInvitation(), accounts, access, new PlainSecrets(),
            new KeptTrail(), People.CLOCK);

    @BeforeEach
    void twoAccounts() {
        accounts.add(admin, "", People.NOW);
        accounts.add(dpo, "slow " + PASSWORD, People.NOW);
    }

    @Test
    void a_manager_gets_their_laboratory_and_no_password_yet() {
        Account made = value(administration.create(manager(" Lab01 ", SmallDirectory.KNOWN))).account();
        assertEquals(new Account(made.id(), "lab01", "Dominique Kerguélen", Role.LABORATORY_MANAGER,
                Set.of(SmallDirectory.KNOWN), "fr", Account.State.ACTIVE), accounts.byLogin("lab01").orElseThrow());
        assertEquals(Optional.empty(), accounts.passwordHash("lab01"));
        assertEquals(Set.of(made.id()), administration.invited(Set.of(made.id(), dpo.id())));
    }

    @Test
    void whoever_has_the_link_chooses_a_password_once() {
        String secret = value(administration.create(manager("lab01"))).secret();
        assertEquals("lab01", invitation.find(secret).orElseThrow().login());
        assertEquals(List.of("PASSWORD_TOO_SHORT"), codes(invitation.accept(secret, "court")));
        assertEquals(List.of("PASSWORD_COMMON"), codes(invitation.accept(secret, "password1234567890")));
        value(invitation.accept(secret, PASSWORD));
        assertEquals(Optional.of("slow " + PASSWORD), accounts.passwordHash("lab01"));
        assertEquals(List.of("LINK_USED"), codes(invitation.accept(secret, PASSWORD)));
        assertEquals(List.of("LINK_USED"), codes(invitation.accept("guess", PASSWORD)));
    }

    @Test
    void a_link_is_good_for_seven_days_and_a_new_one_takes_its_place() {
        var first = value(administration.create(manager("lab01")));
        AcceptInvitation later = Wired.with(new AcceptInvitation(), accounts, access, new PlainSecrets(), new KeptTrail(),
                Clock.fixed(People.NOW.plus(Duration.ofDays(7)), ZoneOffset.UTC));
        assertEquals(Optional.empty(), later.find(first.secret()));
        var second = value(administration.invite(first.account().id()));
        assertEquals(Optional.empty(), invitation.find(first.secret()));
        value(invitation.accept(second.secret(), PASSWORD));
    }

    @Test
    void who_is_invited_again_gets_in_by_nothing_that_was_there_before() {
        access.enrol(dpo.id(), new byte[1], Set.of());
        access.open(dpo.id(), new Sessions.Session(UUID.randomUUID(), People.NOW, People.NOW, People.NOW, ""));
        value(administration.invite(dpo.id()));
        assertEquals(Optional.empty(), accounts.passwordHash("dpo"));
        assertEquals(Optional.empty(), access.secret(dpo.id()));
        assertEquals(List.of(), access.of(dpo.id(), People.NOW));
        assertEquals(List.of("OWN_ACCOUNT_STAYS"), codes(administration.invite(admin.id())));
        assertEquals(List.of("ACCOUNT_UNKNOWN"), codes(administration.invite(UUID.randomUUID())));
    }

    @Test
    void who_is_disabled_is_out_and_their_link_opens_nothing() {
        var made = value(administration.create(manager("lab01")));
        access.open(made.account().id(), new Sessions.Session(UUID.randomUUID(), People.NOW, People.NOW, People.NOW, ""));
        value(administration.changeState(made.account().id(), Account.State.DISABLED));
        assertEquals(List.of(), access.of(made.account().id(), People.NOW));
        assertEquals(Optional.empty(), invitation.find(made.secret()));
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
        var wanted = new Wanted("é", " ", Role.LABORATORY_MANAGER, Set.of("350000022"));
        var refusals = administration.create(wanted).refusals();
        assertEquals(List.of("LOGIN_FORMAT", "NAME_MISSING", "LABORATORY_NOT_IN_DIRECTORY"),
                refusals.stream().map(refusal -> refusal.code()).toList());
        assertEquals(List.of("login", "name", "laboratories"),
                refusals.stream().flatMap(refusal -> refusal.field().stream()).toList());
        assertEquals(List.of("350000022"), refusals.get(2).args());
    }

    @Test
    void a_name_is_printable_and_not_endless() {
        assertEquals(List.of("TOO_LONG"), codes(administration.create(
                new Wanted("abc", "x".repeat(300), Role.DPO, Set.of()))));
        assertEquals(List.of("CONTROL_CHARACTER"), codes(administration.create(
                new Wanted("abc", "a\nb", Role.DPO, Set.of()))));
        value(administration.create(new Wanted("abc", "<script>#{7*7}", Role.DPO, Set.of())));
        assertEquals("<script>#{7*7}", accounts.byLogin("abc").orElseThrow().name());
    }

    @Test
    void only_managers_have_laboratories() {
        assertEquals(List.of("LABORATORIES_OF_MANAGERS_ONLY"), codes(administration.create(
                new Wanted("abc", "A", Role.REVIEWER, Set.of(SmallDirectory.KNOWN)))));
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
        Account made = value(administration.create(manager("lab01"))).account();
        value(administration.changeLaboratories(made.id(), seen(""), Set.of(SmallDirectory.KNOWN)));
        assertEquals(Set.of(SmallDirectory.KNOWN), accounts.byLogin("lab01").orElseThrow().laboratories());
        value(administration.changeLaboratories(made.id(), seen(SmallDirectory.KNOWN), Set.of()));
        assertEquals(Set.of(), accounts.byLogin("lab01").orElseThrow().laboratories());
    }

    @Test
    void laboratories_that_another_administrator_changed_meanwhile_are_not_overwritten_unseen() {
        Account made = value(administration.create(manager("lab01", SmallDirectory.KNOWN))).account();
        var refused = administration.changeLaboratories(made.id(), seen("350000022"), Set.of());
        assertEquals(List.of("CHANGED_MEANWHILE"), codes(refused));
        assertEquals(List.of(SmallDirectory.KNOWN), refused.refusals().get(0).args());
        assertEquals(Set.of(SmallDirectory.KNOWN), accounts.byLogin("lab01").orElseThrow().laboratories());
    }

    @Test
    void laboratories_are_given_to_known_managers_and_from_the_directory_only() {
        Account made = value(administration.create(manager("lab01"))).account();
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
        return new Wanted(login, "Dominique Kerguélen", Role.LABORATORY_MANAGER, Set.of(laboratories));
    }
}
