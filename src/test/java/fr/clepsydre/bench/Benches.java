package fr.clepsydre.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs each benchmark in a Java of its own, one after the other, and collects what they say in a report. */
public final class Benches {

    private static final Path REPORT = Path.of("target/bench.md");

    /** Each with its heading, the options of its Java and its program. */
    private enum Bench {
        START("Start to first page", List.of(), "fr.clepsydre.bench.StartBench"),
        LETTERS("Letters a second on one core", List.of("-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC"),
                "fr.clepsydre.press.bench.LetterBench"),
        NOTIFICATION("One notification from answers to PDF, on one core",
                List.of("-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC"), "fr.clepsydre.bench.NotificationBench"),
        DEADLINES("Deadlines a second on one core", List.of("-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC"),
                "fr.clepsydre.bench.DeadlineBench"),
        PAGE("War board as a page, 30,000 cases beside the demo", List.of(), "fr.clepsydre.bench.PageBench"),
        BOARD("War board over 1,000 incidents of 30 laboratories, 90,000 open obligations", List.of(), "fr.clepsydre.store.bench.BoardBench"),
        REGISTER("Register of 10,000 cases to files, in a heap of 96 MB", List.of("-Xmx96m"),
                "fr.clepsydre.store.bench.RegisterBench"),
        TRAIL("What the audit trail costs", List.of(), "fr.clepsydre.store.audit.TrailBench"),
        READ("Rows read and checked on one core, in a heap of 64 MB",
                List.of("-Xmx64m", "-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC"),
                "fr.clepsydre.store.bench.IntakeBench"),
        IMPORT("491,840 rows into the database, on two cores in a heap of 512 MB; a tenth of them first", Full.OPTIONS,
                Full.PROGRAM, "H2 49184 IMPORT", "H2 491840 IMPORT", "POSTGRESQL 49184 IMPORT",
                "POSTGRESQL 491840 IMPORT"),
        FULL("491,840 rows to printed letters and manifests, on two cores in a heap of 512 MB; a tenth of them first",
                Full.OPTIONS, Full.PROGRAM, "H2 49184", "H2 491840", "POSTGRESQL 49184", "POSTGRESQL 491840"),
        TENFOLD("Ten times as many", Full.OPTIONS, Full.PROGRAM, "H2 4918400", "POSTGRESQL 4918400");

        private final String heading;
        private final List<String> options;
        private final String program;
        private final List<String> runs;

        /** @param runs the arguments of each run, which has a Java of its own; one without any if there are none */
        Bench(String heading, List<String> options, String program, String... runs) {
            this.heading = heading;
            this.options = options;
            this.program = program;
            this.runs = runs.length == 0 ? List.of("") : List.of(runs);
        }

        /** As a small server has it: in so small a heap of regions H2 finds no room for its largest buffer. */
        private static final class Full {

            private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:ActiveProcessorCount=2",
                    "-XX:+UseParallelGC");
            private static final String PROGRAM = "fr.clepsydre.store.bench.FullBench";
        }
    }

    private Benches() {
    }

    /** Runs the benchmarks whose name is given, such as {@code START}; without a name, all but the longest. */
    public static void main(String[] names) throws IOException, InterruptedException {
        var chosen = names.length == 0
                ? Stream.of(Bench.values()).filter(bench -> bench != Bench.TENFOLD)
                : Stream.of(names).map(Bench::valueOf);
        var report = new StringBuilder("# Benchmarks\n\n" + machine() + "\n");
        for (var bench : chosen.toList()) {
            System.out.println(bench.heading);
            report.append("\n## ").append(bench.heading).append("\n\n```\n");
            for (var run : bench.runs) {
                report.append(said(bench, run));
            }
            report.append("```\n");
            Files.writeString(REPORT, report);
        }
        System.out.println(REPORT.toAbsolutePath());
    }

    private static String said(Bench bench, String run) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(bench.options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), bench.program));
        Stream.of(run.split(" ")).filter(argument -> !argument.isEmpty()).forEach(command::add);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new StringBuilder();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(line);
                said.append(line).append('\n');
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(bench.program + " failed");
        }
        return said.toString();
    }

    private static String machine() {
        var runtime = Runtime.getRuntime();
        return "%s %s, Java %s, %d processors, %d MB heap at most".formatted(
                System.getProperty("os.name"), System.getProperty("os.arch"), System.getProperty("java.version"),
                runtime.availableProcessors(), runtime.maxMemory() >> 20);
    }
}
