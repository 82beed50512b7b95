package fr.clepsydre.boot;

import fr.clepsydre.app.account.FirstAdministrator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The link to the page on which the first administrator chooses a name and a password. */
@ApplicationScoped
public class PrintedLink implements FirstLink {

    @Inject
    private FirstAdministrator first;

    @Override
    public Optional<String> under(String address) {
        return first.issue().map(secret -> address + "welcome?key=" + secret);
    }
}
