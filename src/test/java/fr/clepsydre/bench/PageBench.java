package fr.clepsydre.bench;

import fr.clepsydre.store.bench.BoardBench;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The war board over 30,000 open cases as a logged-in DPO gets it, from the request to the last byte. */
public final class PageBench {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final int ROUNDS = 60;
    private static final Pattern STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(Redirect.NORMAL).build();
    private final String root;

    private PageBench(int port) {
        root = "http://localhost:" + port;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path archive = TARGET.resolve("clepsydre.war");
        Path data = Files.createTempDirectory(TARGET, "bench-page-");
        MeasuredStart.seconds(archive, data);
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("clepsydre"), "clepsydre",
                "")) {
            BoardBench.fill(connection);
        }
        MeasuredStart.during(archive, data, (port, seconds) -> {
            new PageBench(port).measure();
            return true;
        });
    }

    private void measure() throws IOException, InterruptedException {
        var state = STATE.matcher(get("/login"));
        if (!state.find()) {
            throw new IllegalStateException("no form on the login page");
        }
        send(HttpRequest.newBuilder(URI.create(root + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("login=login&login%3Aname=dpo&login%3Apassword=clepsydre-demo"
                        + "&login%3Aenter=&jakarta.faces.ViewState="
                        + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8))).build());
        for (String path : List.of("/", "/?page=100", "/?clock=DUE_SOON&sort=PERSONS", "/?q=laboratoire+7",
                "/incidents")) {
            measure(path);
        }
    }

    private void measure(String path) throws IOException, InterruptedException {
        double[] milliseconds = new double[ROUNDS];
        int length = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            length = get(path).length();
            milliseconds[round] = (System.nanoTime() - start) / 1e6;
        }
        double[] warm = Arrays.copyOfRange(milliseconds, ROUNDS / 3, ROUNDS);
        Arrays.sort(warm);
        System.out.printf(Locale.ROOT, "%-30s median %6.1f ms, slowest of %d %6.1f ms, %d KiB%n", path,
                warm[warm.length / 2], warm.length, warm[warm.length - 1], length >> 10);
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(root + path)).build());
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
