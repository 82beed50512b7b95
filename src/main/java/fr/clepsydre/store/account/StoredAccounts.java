package fr.clepsydre.store.account;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Role;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The accounts in the database. */
@ApplicationScoped
@Transactional
public class StoredAccounts implements Accounts {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public boolean isEmpty() {
        return entities.createQuery("select count(a) from AccountRow a", Long.class).getSingleResult() == 0;
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return row(login).map(StoredAccounts::read);
    }

    @Override
    public Optional<Account> byTokenHash(String hash, Instant now) {
        return entities.createQuery("select t from TokenRow t where t.hash = :hash and t.expiresAt > :now", TokenRow.class)
                .setParameter("hash", hash).setParameter("now", now).getResultStream().findFirst()
                .flatMap(token -> byId(token.accountId).map(account -> account.in(Account.Mode.valueOf(token.reach))));
    }

    @Override
    public Optional<String> passwordHash(String login) {
        return row(login).map(row -> row.passwordHash).filter(hash -> !hash.isEmpty());
    }

    @Override
    public Set<UUID> invited(Set<UUID> accounts) {
        return accounts.isEmpty() ? Set.of() : Set.copyOf(entities
                .createQuery("select a.id from AccountRow a where a.passwordHash = '' and a.id in (:ids)", UUID.class)
                .setParameter("ids", accounts).getResultList());
    }

    @Override
    public Optional<Account> byId(UUID account) {
        return Optional.ofNullable(entities.find(AccountRow.class, account)).map(StoredAccounts::read);
    }

    @Override
    public Slice<Account> list(Slice.Window window) {
        var rows = entities.createQuery("select a from AccountRow a order by a.login", AccountRow.class)
                .setFirstResult(window.first()).setMaxResults(window.size())
                .getResultList().stream().map(StoredAccounts::read).toList();
        return new Slice<>(rows,
                entities.createQuery("select count(a) from AccountRow a", Long.class).getSingleResult());
    }

    @Override
    public void add(Account account, String passwordHash, Instant now) {
        AccountRow row = new AccountRow();
        row.id = account.id();
        row.login = account.login().toLowerCase(Locale.ROOT);
        row.displayName = account.name();
        row.role = account.role().name();
        row.laboratories = new HashSet<>(account.laboratories());
        row.language = account.language();
        row.state = account.state().name();
        row.passwordHash = passwordHash;
        row.createdAt = now;
        entities.persist(row);
    }

    @Override
    public void changePassword(UUID account, String passwordHash) {
        change(account, row -> row.passwordHash = passwordHash);
    }

    @Override
    public void changeState(UUID account, Account.State state) {
        change(account, row -> row.state = state.name());
    }

    @Override
    public void changeLaboratories(UUID account, Set<String> finess) {
        change(account, row -> row.laboratories = new HashSet<>(finess));
    }

    @Override
    public void changeLanguage(UUID account, String language) {
        change(account, row -> row.language = language);
    }

    @Override
    public void addToken(UUID account, Token token, String hash) {
        TokenRow row = new TokenRow();
        row.id = token.id();
        row.accountId = account;
        row.name = token.name();
        row.hash = hash;
        row.createdAt = token.createdAt();
        row.expiresAt = token.expiresAt();
        row.reach = token.reach().name();
        entities.persist(row);
    }

    @Override
    public List<Token> tokens(UUID account) {
        return entities.createQuery("select t from TokenRow t where t.accountId = :account order by t.createdAt desc",
                        TokenRow.class)
                .setParameter("account", account)
                .getResultList().stream()
                .map(row -> new Token(row.id, row.name, row.createdAt, row.expiresAt,
                        Account.Mode.valueOf(row.reach))).toList();
    }

    @Override
    public void removeToken(UUID account, UUID token) {
        Optional.ofNullable(entities.find(TokenRow.class, token))
                .filter(row -> row.accountId.equals(account))
                .ifPresent(entities::remove);
    }

    private void change(UUID account, Consumer<AccountRow> change) {
        Optional.ofNullable(entities.find(AccountRow.class, account)).ifPresent(change);
    }

    private Optional<AccountRow> row(String login) {
        return entities.createQuery("select a from AccountRow a where a.login = :login", AccountRow.class)
                .setParameter("login", login.strip().toLowerCase(Locale.ROOT))
                .getResultStream().findFirst();
    }

    private static Account read(AccountRow row) {
        return new Account(row.id, row.login, row.displayName, Role.valueOf(row.role), row.laboratories,
                row.language, Account.State.valueOf(row.state));
    }
}
