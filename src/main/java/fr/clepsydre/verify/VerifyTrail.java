package fr.clepsydre.verify;

import fr.clepsydre.domain.audit.Anchor;
import fr.clepsydre.domain.audit.AuditKey;
import fr.clepsydre.domain.audit.ChainCheck;
import fr.clepsydre.domain.audit.Entry;
import fr.clepsydre.domain.audit.Tampering;
import fr.clepsydre.domain.audit.TrailLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks an exported audit trail: {@code java -jar clepsydre-verify.jar audit.tsv master.key [anchors.txt …]}. Ends with
 * 0 when the chain is whole, 1 when it is not, 2 when it could not be checked.
 */
public final class VerifyTrail {

    static final int WHOLE = 0;
    static final int BROKEN = 1;
    static final int UNCHECKED = 2;
    private static final String KEY = "#key ";

    private final PrintStream out;

    private VerifyTrail(PrintStream out) {
        this.out = out;
    }

    /** The program. */
    public static void main(String[] given) {
        System.exit(run(given, System.out));
    }

    /** The same, to be asked what came of it. */
    static int run(String[] given, PrintStream out) {
        if (given.length < 2) {
            out.println("usage: java -jar clepsydre-verify.jar AUDIT.TSV MASTER-KEY [ANCHORS ...]");
            out.println("MASTER-KEY is the key in Base64 or the file that holds it; ANCHORS are files of lines"
                    + " \"sequence hash instant\"");
            return UNCHECKED;
        }
        try {
            return new VerifyTrail(out).check(given);
        } catch (IOException | IllegalArgumentException | IllegalStateException unreadable) {
            out.println("cannot be checked: " + unreadable.getMessage());
            return UNCHECKED;
        }
    }

    private int check(String[] given) throws IOException {
        List<Anchor> anchors = new ArrayList<>();
        for (int file = 2; file < given.length; file++) {
            anchors.addAll(anchors(Path.of(given[file])));
        }
        try (BufferedReader trail = Files.newBufferedReader(Path.of(given[0]), StandardCharsets.UTF_8)) {
            String first = trail.readLine();
            if (first == null || !first.startsWith(KEY) || !TrailLine.HEADER.equals(trail.readLine())) {
                throw new IllegalArgumentException(given[0] + " is no exported trail: it begins with its wrapped key");
            }
            AuditKey key = new AuditKey(WrappedKey.open(first.substring(KEY.length()), master(given[1])));
            ChainCheck check = new ChainCheck(key, anchors);
            read(trail, check);
            return tell(check.end(), anchors);
        }
    }

    private static void read(BufferedReader trail, ChainCheck check) throws IOException {
        long number = 2;
        for (String line = trail.readLine(); line != null; line = trail.readLine()) {
            long at = ++number;
            Entry entry = TrailLine.read(line)
                    .orElseThrow(() -> new IllegalArgumentException("line " + at + " is no entry"));
            check.read(entry);
        }
    }

    private int tell(ChainCheck.Verdict verdict, List<Anchor> anchors) {
        out.println(verdict.entries() + " entries read, " + verdict.anchors() + " confirmed by anchors");
        verdict.head().ifPresent(head -> out.println("head: " + head.line()));
        if (anchors.isEmpty()) {
            out.println("no anchors given: whether the newest entries were cut off cannot be told");
        }
        for (Tampering sign : verdict.signs()) {
            out.println(sign.kind() + " at entry " + sign.sequence());
        }
        out.println(verdict.whole() ? "WHOLE" : "BROKEN");
        return verdict.whole() ? WHOLE : BROKEN;
    }

    private static List<Anchor> anchors(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.map(Anchor::parse).flatMap(Optional::stream).toList();
        }
    }

    private static String master(String given) throws IOException {
        try {
            Path file = Path.of(given);
            return Files.isRegularFile(file) ? Files.readString(file).strip() : given.strip();
        } catch (InvalidPathException noPath) {
            return given.strip();
        }
    }
}
