package fr.clepsydre.app.account;

import java.util.List;

/** Hashes that a test can read. */
final class PlainSecrets implements Secrets {

    private int made;

    @Override
    public String hashOfPassword(String password) {
        return "slow " + password;
    }

    @Override
    public boolean isPassword(String password, String hash) {
        return hash.equals(hashOfPassword(password));
    }

    @Override
    public String freshToken() {
        return "secret-" + ++made;
    }

    @Override
    public String hashOfToken(String token) {
        return "fast " + token;
    }

    @Override
    public boolean isCommon(String password, List<String> words) {
        return password.startsWith("password");
    }
}
