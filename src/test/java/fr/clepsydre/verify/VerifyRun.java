package fr.clepsydre.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the verifier says. */
public record VerifyRun(List<String> lines) {

    /** Runs it; it has to end with that code. */
    public static VerifyRun of(int code, String... given) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int ended = VerifyTrail.run(given, new PrintStream(out, true, StandardCharsets.UTF_8));
        VerifyRun run = new VerifyRun(out.toString(StandardCharsets.UTF_8).lines().toList());
        assertEquals(code, ended, run.toString());
        return run;
    }

    public Optional<String> lastLine() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    public boolean said(String words) {
        return lines.stream().anyMatch(line -> line.contains(words));
    }
}
