package fr.clepsydre.boot;

import fr.clepsydre.app.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;

/** The address that the operator set, or that of this machine. */
@ApplicationScoped
public class SetAddress implements PublicAddress {

    @Override
    public String root() {
        String address = Settings.value("clepsydre.address")
                .orElseGet(() -> "http://localhost:" + RunningServer.port());
        return address.strip().replaceFirst("/*$", "/");
    }
}
