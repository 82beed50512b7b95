package fr.clepsydre.store.form;

import fr.clepsydre.domain.Outcomes;
import fr.clepsydre.domain.notification.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The form that ships, for tests. */
public final class Forms {

    private static final String FILE = "/defaults/templates/notification/cnil-2023-07.form.json";

    private Forms() {}

    public static Form cnil() {
        return Outcomes.value(FormReader.read(cnilText()));
    }

    static String cnilText() {
        try (var stream = Objects.requireNonNull(Forms.class.getResourceAsStream(FILE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
