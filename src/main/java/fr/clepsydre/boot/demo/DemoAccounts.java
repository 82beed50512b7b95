package fr.clepsydre.boot.demo;

import fr.clepsydre.access.Passwords;
import fr.clepsydre.access.Tokens;
import fr.clepsydre.app.Account;
import fr.clepsydre.app.Role;
import fr.clepsydre.app.account.Accounts;
import fr.clepsydre.domain.breach.Finess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The accounts of the demo: everybody knows their password and their tokens, so they exist in demo mode only. */
@ApplicationScoped
class DemoAccounts {

    static final String PASSWORD = "clepsydre-demo";
    private static final Duration LONG = Duration.ofDays(3650);

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    /** Adds them all, and answers them by login. */
    Map<String, Account> add(DemoText text, Instant now) {
        Map<String, Account> added = new LinkedHashMap<>();
        added.put("dpo", account("dpo", text.get("dpo.name"), Role.DPO, Set.of()));
        added.put("reviewer", account("reviewer", text.get("reviewer.name"), Role.REVIEWER, Set.of()));
        added.put("admin", account("admin", text.get("admin.name"), Role.ADMINISTRATOR, Set.of()));
        List<Finess> laboratories = DemoLaboratories.numbers();
        for (int i = 0; i < laboratories.size(); i++) {
            String number = (i < 9 ? "0" : "") + (i + 1);
            added.put("lab" + number, account("lab" + number, MessageFormat.format(text.get("manager.name"), number),
                    Role.LABORATORY_MANAGER, Set.of(laboratories.get(i).number())));
        }
        // One hash for all: thirty slow ones would only make the first start slow.
        String hash = passwords.hash(PASSWORD);
        added.values().forEach(account -> {
            accounts.add(account, hash, now);
            accounts.addToken(account.id(),
                    new Accounts.Token(UUID.randomUUID(), "demo", now, now.plus(LONG)),
                    Tokens.hash("demo-" + account.login()));
        });
        return added;
    }

    private static Account account(String login, String name, Role role, Set<String> laboratories) {
        return new Account(UUID.randomUUID(), login, name, role, laboratories, "fr", Account.State.ACTIVE);
    }
}
