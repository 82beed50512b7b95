package fr.clepsydre.app.reminder;

import java.util.Optional;
import java.util.UUID;

/** Port: where people want to be written to. */
public interface MailAddresses {

    Optional<String> of(UUID account);

    /** Empty for nowhere. */
    void change(UUID account, Optional<String> address);
}
