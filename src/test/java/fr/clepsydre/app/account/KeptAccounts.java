package fr.clepsydre.app.account;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Slice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Accounts in memory. */
final class KeptAccounts implements Accounts {

    private final Map<UUID, Account> accounts = new LinkedHashMap<>();
    private final Map<UUID, String> passwords = new HashMap<>();
    private final Map<UUID, List<Token>> tokens = new HashMap<>();
    final Map<String, UUID> tokenHashes = new HashMap<>();

    @Override
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return accounts.values().stream().filter(account -> account.login().equals(login)).findFirst();
    }

    @Override
    public Optional<Account> byTokenHash(String hash, Instant now) {
        return Optional.ofNullable(tokenHashes.get(hash)).map(accounts::get);
    }

    @Override
    public Optional<String> passwordHash(String login) {
        return byLogin(login).map(account -> passwords.get(account.id())).filter(hash -> !hash.isEmpty());
    }

    @Override
    public Set<UUID> invited(Set<UUID> asked) {
        return asked.stream().filter(id -> "".equals(passwords.get(id))).collect(Collectors.toSet());
    }

    List<Account> all() {
        return List.copyOf(accounts.values());
    }

    @Override
    public Optional<Account> byId(UUID account) {
        return Optional.ofNullable(accounts.get(account));
    }

    @Override
    public Slice<Account> list(Slice.Window window) {
        var sorted = accounts.values().stream().sorted(Comparator.comparing(Account::login))
                .skip(window.first()).limit(window.size()).toList();
        return new Slice<>(sorted, accounts.size());
    }

    @Override
    public void add(Account account, String passwordHash, Instant now) {
        accounts.put(account.id(), account);
        passwords.put(account.id(), passwordHash);
    }

    @Override
    public void changePassword(UUID account, String passwordHash) {
        passwords.put(account, passwordHash);
    }

    @Override
    public void changeState(UUID id, Account.State state) {
        accounts.computeIfPresent(id, (key, was) -> new Account(id, was.login(), was.name(), was.role(),
                was.laboratories(), was.language(), state));
    }

    @Override
    public void changeLaboratories(UUID id, Set<String> finess) {
        accounts.computeIfPresent(id, (key, was) -> new Account(id, was.login(), was.name(), was.role(),
                finess, was.language(), was.state()));
    }

    @Override
    public void changeLanguage(UUID id, String language) {
        accounts.computeIfPresent(id, (key, was) -> new Account(id, was.login(), was.name(), was.role(),
                was.laboratories(), language, was.state()));
    }

    @Override
    public void addToken(UUID account, Token token, String hash) {
        tokens.computeIfAbsent(account, key -> new ArrayList<>()).add(token);
        tokenHashes.put(hash, account);
    }

    @Override
    public List<Token> tokens(UUID account) {
        return List.copyOf(tokens.getOrDefault(account, List.of()));
    }

    @Override
    public void removeToken(UUID account, UUID token) {
        tokens.getOrDefault(account, new ArrayList<>()).removeIf(one -> one.id().equals(token));
    }
}
