package fr.clepsydre.app.account;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Port: the accounts, with their salted password hashes and their tokens. */
public interface Accounts {

    boolean isEmpty();

    Optional<Account> byLogin(String login);

    /** The account of a bearer token that has not expired, by the token's hash, in the mode of the token. */
    Optional<Account> byTokenHash(String hash, Instant now);

    /** Empty too as long as the account has not chosen one. */
    Optional<String> passwordHash(String login);

    /** Those of these that have no password yet. */
    Set<UUID> invited(Set<UUID> accounts);

    Optional<Account> byId(UUID account);

    /** By login. */
    Slice<Account> list(Slice.Window window);

    /** @param passwordHash empty for who has to choose one by a link */
    void add(Account account, String passwordHash, Instant now);

    void changePassword(UUID account, String passwordHash);

    void changeState(UUID account, Account.State state);

    void changeLaboratories(UUID account, Set<String> finess);

    void changeLanguage(UUID account, String language);

    void addToken(UUID account, Token token, String hash);

    List<Token> tokens(UUID account);

    void removeToken(UUID account, UUID token);

    /** A token as its owner sees it: never its secret. */
    record Token(UUID id, String name, Instant createdAt, Instant expiresAt, Account.Mode reach) {

        /** One that may do all that its owner may. */
        public Token(UUID id, String name, Instant createdAt, Instant expiresAt) {
            this(id, name, createdAt, expiresAt, Account.Mode.FULL);
        }
    }
}
