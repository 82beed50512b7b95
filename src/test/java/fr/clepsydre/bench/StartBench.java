package fr.clepsydre.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Seconds from the start of the server to the first page, beside an archive with one page of HTML on the same Payara
 * Micro: the median of three rounds. A first start migrates and fills the demo; the next finds everything there.
 */
public final class StartBench {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final int ROUNDS = 3;

    private StartBench() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var empty = emptyArchive();
        var ours = TARGET.resolve("clepsydre.war");
        List<Double> none = new ArrayList<>();
        List<Double> first = new ArrayList<>();
        List<Double> next = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            var data = Files.createTempDirectory(TARGET, "bench-data-");
            none.add(MeasuredStart.seconds(empty, data));
            first.add(MeasuredStart.seconds(ours, data));
            next.add(MeasuredStart.seconds(ours, data));
        }
        say("empty archive", none, none);
        say("Clepsydre, first start", first, none);
        say("Clepsydre, next start", next, none);
    }

    private static void say(String what, List<Double> seconds, List<Double> compared) {
        System.out.printf(Locale.ROOT, "%-24s median %5.1f s  %4.2f times the empty archive  %s%n", what,
                median(seconds), median(seconds) / median(compared),
                seconds.stream().map(one -> String.format(Locale.ROOT, "%.1f", one)).toList());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static Path emptyArchive() throws IOException {
        var archive = TARGET.resolve("bench-empty.war");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<!DOCTYPE html><title>empty</title>".getBytes());
        }
        return archive;
    }
}
