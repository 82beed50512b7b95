package fr.clepsydre.boot;

import fr.clepsydre.access.OidcSettings;
import fr.clepsydre.access.TrustedProxies;
import fr.clepsydre.app.TakingLimit;
import fr.clepsydre.app.account.FactorPolicy;
import fr.clepsydre.app.audit.AnchorTimes;
import fr.clepsydre.app.audit.AuditTrail;
import fr.clepsydre.app.audit.Note;
import fr.clepsydre.domain.audit.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Wires the audit trail and the accounts, and notes each start with the settings that it runs by. */
@ApplicationScoped
public class AuditSetup {

    @Produces
    @Singleton
    AnchorTimes times() {
        return new AnchorTimes(Settings.anchorEvery());
    }

    @Produces
    @Singleton
    TakingLimit taking() {
        return new TakingLimit(Settings.filesAMinute());
    }

    @Produces
    @Singleton
    TrustedProxies proxies() {
        return new TrustedProxies(Settings.proxies());
    }

    @Produces
    @Dependent
    Optional<OidcSettings> provider() {
        return Settings.oidc();
    }

    /** Accounts of the demo are open to everybody anyway. */
    @Produces
    @Singleton
    FactorPolicy factors() {
        return new FactorPolicy(!Settings.demo());
    }

    /** The names stand in the entry; the values, passwords among them, as a keyed hash. */
    void started(@Observes @Initialized(ApplicationScoped.class) Object start, AuditTrail trail) {
        List<String> names = ConfigFile.names();
        String told = String.join(" ", names);
        trail.noteApart(Note.of(Deed.STARTED, "server").with(told.length() > 500 ? told.substring(0, 500) : told)
                .hiding(names.stream().map(name -> name + "=" + Settings.value(name).orElse("")).toList()));
    }
}
