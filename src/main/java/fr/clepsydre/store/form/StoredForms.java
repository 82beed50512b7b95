package fr.clepsydre.store.form;

import fr.clepsydre.app.notification.Forms;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Form;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form from {@code templates/} in the working directory, or else as the archive ships it. Read once, at the start,
 * which fails with every fault of the file when it is broken: a notification must not follow half a form.
 */
@ApplicationScoped
public class StoredForms implements Forms {

    static final String NAME = "templates/notification/cnil-2023-07.form.json";

    private @Nullable Form form;

    @PostConstruct
    void read() {
        form = read(Path.of(NAME));
    }

    /** Asks for the form while the server starts, and not at the first page. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        current();
    }

    @Override
    public Form current() {
        if (form == null) {
            throw new IllegalStateException("the form is read at the start");
        }
        return form;
    }

    /** The form of that file, or the one shipped when there is no such file. */
    static Form read(Path onDisk) {
        Outcome<Form> read = FormReader.read(text(onDisk));
        if (read instanceof Outcome.Accepted<Form> accepted) {
            return accepted.value();
        }
        throw new IllegalStateException(read.refusals().stream()
                .map(StoredForms::fault)
                .collect(Collectors.joining("\n", onDisk + " cannot be used:\n", "")));
    }

    private static String fault(Refusal refusal) {
        return "FORM_NOT_JSON".equals(refusal.code())
                ? refusal.code() + " at line " + String.join(", column ", refusal.args())
                : refusal.code() + " at " + String.join(": ", refusal.args());
    }

    private static String text(Path onDisk) {
        try {
            if (Files.exists(onDisk)) {
                return Files.readString(onDisk);
            }
            try (var shipped = StoredForms.class.getResourceAsStream("/defaults/" + NAME)) {
                if (shipped == null) {
                    throw new IllegalStateException(NAME + " is neither on disk nor in the archive");
                }
                return new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(onDisk + " cannot be read", unreadable);
        }
    }
}
