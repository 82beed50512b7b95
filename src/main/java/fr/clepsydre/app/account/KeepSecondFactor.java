package fr.clepsydre.app.account;

import fr.clepsydre.app.Account;
import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody may have a second factor: a device that shows a code, and codes on paper for when it is lost. */
@UseCase(Permission.OWN_ACCOUNT)
@ApplicationScoped
public class KeepSecondFactor {

    private static final int CODES = 10;
    private static final int CODE_LENGTH = 16;

    @Inject
    private SecondFactors factors;
    @Inject
    private OneTimeCodes codes;
    @Inject
    private Secrets secrets;
    @Inject
    private PresentPassword present;
    @Inject
    private FactorPolicy policy;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /**
     * How it stands.
     *
     * @param required whether the caller's role has to have one
     * @param codes    how many are left for its loss
     */
    public record State(boolean there, boolean required, int codes) {
    }

    public State state() {
        Account me = caller.known();
        return new State(factors.secret(me.id()).isPresent(), policy.isRequired(me.role()), factors.codesLeft(me.id()));
    }

    /** A secret for a device; nothing is changed until a code of that device proves that it is there. */
    public byte[] begin() {
        return codes.freshSecret();
    }

    /** The secret in characters that people can type. */
    public String written(byte[] secret) {
        return codes.written(secret);
    }

    /** What a device reads from a picture. */
    public String address(byte[] secret) {
        return "otpauth://totp/Clepsydre:" + caller.known().login() + "?secret=" + codes.written(secret)
                + "&issuer=Clepsydre";
    }

    /** Refuses with FACTOR_THERE and CODE_WRONG at {@code code}; answers with the codes for its loss, told this once. */
    public Outcome<List<String>> confirm(byte[] secret, String code) {
        Account me = caller.known();
        if (factors.secret(me.id()).isPresent()) {
            return Outcome.refused(Refusal.of("FACTOR_THERE"));
        }
        OptionalLong step = codes.step(secret, CheckCode.plain(code), clock.instant());
        if (step.isEmpty()) {
            return Outcome.refused(Refusal.of("CODE_WRONG").at("code"));
        }
        List<String> fresh = fresh();
        factors.enrol(me.id(), secret, hashes(fresh));
        factors.useStep(me.id(), step.getAsLong());
        return Outcome.accepted(fresh);
    }

    /** New codes for its loss, in place of those before. Refuses with PASSWORD_WRONG, TOO_MANY_GUESSES, FACTOR_MISSING. */
    public Outcome<List<String>> renewCodes(String password) {
        Account me = caller.known();
        Optional<Refusal> refusal = there(me).or(() -> present.check(me.login(), password));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<String> fresh = fresh();
        factors.replaceCodes(me.id(), hashes(fresh));
        return Outcome.accepted(fresh);
    }

    /** Refuses with PASSWORD_WRONG, TOO_MANY_GUESSES, FACTOR_MISSING; who has to have one sets up another at once. */
    public Outcome<Account> remove(String password) {
        Account me = caller.known();
        Optional<Refusal> refusal = there(me).or(() -> present.check(me.login(), password));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        factors.remove(me.id());
        return Outcome.accepted(me);
    }

    private Optional<Refusal> there(Account me) {
        return factors.secret(me.id()).isPresent() ? Optional.empty() : Optional.of(Refusal.of("FACTOR_MISSING"));
    }

    /** In groups of four letters and digits: 80 bits each. */
    private List<String> fresh() {
        return Stream.generate(() -> CheckCode.plain(codes.written(codes.freshSecret())).substring(0, CODE_LENGTH)
                .replaceAll("(.{4})(?!$)", "$1-").toLowerCase(Locale.ROOT)).limit(CODES).toList();
    }

    private Set<String> hashes(List<String> fresh) {
        return fresh.stream().map(code -> secrets.hashOfToken(CheckCode.plain(code))).collect(Collectors.toSet());
    }
}
