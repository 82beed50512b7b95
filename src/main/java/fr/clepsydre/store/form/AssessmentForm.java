package fr.clepsydre.store.form;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;

/** The questions of the assessment, from {@code templates/} in the working directory or else as the archive ships them. */
final class AssessmentForm {

    static final String NAME = "templates/assessment/enisa-2013.form.json";

    private AssessmentForm() {}

    /** Throws IllegalStateException with every fault of the file. */
    static Form read(Path onDisk) {
        Outcome<Form> read = FormReader.read(text(onDisk));
        if (read instanceof Outcome.Accepted<Form> accepted) {
            return accepted.value();
        }
        throw new IllegalStateException(read.refusals().stream().map(ShelfReader::fault)
                .collect(Collectors.joining("\n", onDisk + " cannot be used:\n", "")));
    }

    private static String text(Path onDisk) {
        try {
            if (Files.exists(onDisk)) {
                return Files.readString(onDisk);
            }
            try (var shipped = AssessmentForm.class.getResourceAsStream("/defaults/" + NAME)) {
                return new String(Objects.requireNonNull(shipped, NAME).readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(onDisk + " cannot be read", unreadable);
        }
    }
}
