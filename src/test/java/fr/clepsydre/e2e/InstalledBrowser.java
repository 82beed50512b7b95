package fr.clepsydre.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chromium on this machine, or installs one: from the system's packages where that is allowed, or else the
 * one that Playwright downloads for itself.
 */
final class InstalledBrowser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path PACKAGES = Path.of("/usr/bin/apt-get");

    private InstalledBrowser() {
    }

    /** The program to start; empty when Playwright has its own and knows where. */
    static Optional<Path> find() {
        return named().or(InstalledBrowser::installed).or(InstalledBrowser::fromPackages).or(InstalledBrowser::download);
    }

    /** What {@code -Dclepsydre.test.browser} or {@code CLEPSYDRE_TEST_BROWSER} names. */
    private static Optional<Path> named() {
        return Stream.of(System.getProperty("clepsydre.test.browser", ""),
                        Optional.ofNullable(System.getenv("CLEPSYDRE_TEST_BROWSER")).orElse(""))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .findFirst();
    }

    private static Optional<Path> installed() {
        return NAMES.stream().map(Path.of("/usr/bin")::resolve).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> fromPackages() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(PACKAGES)) {
            return Optional.empty();
        }
        var done = run(List.of(PACKAGES.toString(), "update"))
                && run(List.of(PACKAGES.toString(), "install", "--yes", "--no-install-recommends", "chromium"));
        return done ? installed() : Optional.empty();
    }

    private static Optional<Path> download() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        if (!run(List.of(java, "-cp", classes, "com.microsoft.playwright.CLI", "install", "chromium"))) {
            throw new IllegalStateException("no Chromium here, and none could be installed: install one, or name it"
                    + " by -Dclepsydre.test.browser=PATH");
        }
        return Optional.empty();
    }

    private static boolean run(List<String> command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor() == 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
