package fr.clepsydre.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Somebody who calls the server: keeps cookies, sends a bearer token when there is one, follows no redirect. */
public final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String token;

    Caller(String token) {
        this.token = token;
    }

    /** Reads a path (with its query) as text; {@code headers} are names and values in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(with(request(path), headers).GET(), text());
    }

    /** Reads a path as bytes, such as a PDF. */
    public HttpResponse<byte[]> bytes(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray());
    }

    /** The cookies that go with a request of that path, as its header writes them. */
    public String cookies(String path) {
        try {
            return String.join("; ", cookies.get(Server.at(path), Map.of()).getOrDefault("Cookie", List.of()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Posts JSON. */
    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, "application/json", json);
    }

    /** Posts a file as it stands on disk. */
    public HttpResponse<String> post(String path, String type, Path file) {
        try {
            return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofFile(file)), text());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Posts what a stream gives, however long it is, in pieces and without saying its size first. */
    public HttpResponse<String> post(String path, String type, Supplier<InputStream> body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofInputStream(body)), text());
    }

    /** Sends a body of any type by any method; {@code headers} are names and values in turn. */
    public HttpResponse<String> send(String method, String path, String type, String body, String... headers) {
        var publisher = BodyPublishers.ofString(body, StandardCharsets.UTF_8);
        var request = with(request(path), headers).header("Content-Type", type);
        return send(request.method(method, publisher), text());
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpRequest.Builder request(String path) {
        URI target = Server.at(path);
        var request = HttpRequest.newBuilder(target).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static BodyHandler<String> text() {
        return BodyHandlers.ofString(StandardCharsets.UTF_8);
    }
}
