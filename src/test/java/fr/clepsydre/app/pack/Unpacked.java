package fr.clepsydre.app.pack;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.clepsydre.domain.notification.version.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A pack taken apart, to be looked at, changed and put together again.
 *
 * @param files by name, in the order of the archive
 */
public record Unpacked(Map<String, byte[]> files) {

    private static final Path SCRIPT = Path.of("src/test/resources/pack/verify.sh").toAbsolutePath();

    /** How the script ended, and what it said. */
    public record Verdict(int exit, String said) {
    }

    public static Unpacked of(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (files.put(entry.getName(), in.readAllBytes()) != null) {
                    throw new IllegalStateException("twice: " + entry.getName());
                }
            }
        }
        return new Unpacked(files);
    }

    public String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** The same with one bit of one file turned over, wherever that file is not empty. */
    public Unpacked damaged(String name) {
        byte[] content = files.get(name).clone();
        content[content.length / 2] ^= 1;
        return with(name, content);
    }

    public Unpacked with(String name, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(name, content);
        return new Unpacked(changed);
    }

    public Unpacked without(String name) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.remove(name);
        return new Unpacked(changed);
    }

    /** As somebody does who changed a file on purpose: the list of that folder names what stands there now. */
    public Unpacked listedAnew(String folder) {
        String old = text(folder + "SHA256SUMS");
        String list = old.lines().map(line -> line.substring(66)).map(name -> Sha256.of(files.get(folder + name))
                + "  " + name + "\n").collect(Collectors.joining());
        return with(folder + "SHA256SUMS", list.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Runs the script with unzip and sha256sum on it; skips the test where one of them is missing. */
    public static Verdict verified(byte[] zip, Path folder) throws IOException, InterruptedException {
        assumeTrue(isThere("sh") && isThere("unzip") && isThere("sha256sum"), "sh, unzip or sha256sum is missing");
        Path pack = Files.write(Files.createTempFile(folder, "pack", ".zip"), zip);
        Path empty = Files.createTempDirectory(folder, "unpacked");
        Process process = new ProcessBuilder("sh", SCRIPT.toString(), pack.toString(), empty.toString())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(process.waitFor(), said);
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
