package fr.clepsydre.boot;

import fr.clepsydre.app.laboratory.Rulebooks;
import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.Rulebook;
import fr.clepsydre.store.rule.RulebookFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The rules of {@code config/obligations.yaml}, from the working directory or else as the archive ships them. Read once,
 * at the start, which fails with every fault and its line when the file is broken: a clock must not follow half a law.
 */
@ApplicationScoped
public class RulesFile implements Rulebooks {

    static final String NAME = "config/obligations.yaml";

    private final Rulebook rulebook;
    private final Duration soon;

    /** Ends the server when the file or the setting is broken. */
    public RulesFile() {
        try {
            rulebook = read(Path.of(NAME));
            soon = Settings.soon();
        } catch (IllegalStateException | UncheckedIOException broken) {
            Ending.because(broken.getMessage());
            throw broken;
        }
    }

    /** Reads the file while the server starts, and not at the first page. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        current();
    }

    @Override
    public Rulebook current() {
        return rulebook;
    }

    @Override
    public Duration soon() {
        return soon;
    }

    /** The rules of that file, or those shipped when there is no such file. */
    static Rulebook read(Path onDisk) {
        Outcome<Rulebook> read = RulebookFile.read(text(onDisk));
        if (read instanceof Outcome.Accepted<Rulebook> accepted) {
            return accepted.value();
        }
        throw new IllegalStateException(read.refusals().stream()
                .sorted(Comparator.comparing(RulesFile::line))
                .map(refusal -> "line " + line(refusal) + ": " + RefusalWords.in(Locale.ENGLISH).sentence(refusal))
                .collect(Collectors.joining("\n", onDisk + " cannot be used:\n", "")));
    }

    private static int line(Refusal refusal) {
        return refusal.field().map(Integer::valueOf).orElse(1);
    }

    private static String text(Path onDisk) {
        try {
            if (Files.exists(onDisk)) {
                return Files.readString(onDisk);
            }
            try (var shipped = RulesFile.class.getResourceAsStream("/defaults/" + NAME)) {
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
