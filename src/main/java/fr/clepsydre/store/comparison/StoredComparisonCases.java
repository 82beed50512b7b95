package fr.clepsydre.store.comparison;

import fr.clepsydre.app.risk.ComparisonCases;
import fr.clepsydre.domain.Words;
import fr.clepsydre.domain.severity.ComparisonCase;
import fr.clepsydre.domain.severity.Decision;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The cases from {@code templates/} in the working directory, or else as the archive ships them. */
@ApplicationScoped
public class StoredComparisonCases implements ComparisonCases {

    static final String NAME = "templates/assessment/edpb-01-2021-cases.json";

    private List<ComparisonCase> cases = List.of();

    @PostConstruct
    void read() {
        cases = read(Path.of(NAME));
    }

    @Override
    public List<ComparisonCase> all() {
        return cases;
    }

    /** Throws IllegalStateException for a file that is not what it should be. */
    static List<ComparisonCase> read(Path onDisk) {
        try (InputStream stream = open(onDisk); var json = Json.createReader(stream)) {
            return json.readObject().getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                    .map(StoredComparisonCases::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(onDisk + " cannot be read", unreadable);
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException broken) {
            throw new IllegalStateException(onDisk + " cannot be used", broken);
        }
    }

    private static InputStream open(Path onDisk) throws IOException {
        return Files.exists(onDisk)
                ? Files.newInputStream(onDisk)
                : Objects.requireNonNull(StoredComparisonCases.class.getResourceAsStream("/defaults/" + NAME), NAME);
    }

    private static ComparisonCase read(JsonObject json) {
        return new ComparisonCase(json.getInt("number"), ComparisonCase.Kind.valueOf(json.getString("kind")),
                words(json.getJsonObject("title")), words(json.getJsonObject("facts")),
                ComparisonCase.Level.valueOf(json.getString("risk")),
                Decision.Choice.valueOf(json.getString("notify")), Decision.Choice.valueOf(json.getString("tell")));
    }

    private static Words words(JsonObject json) {
        return new Words(json.getString("fr"), json.getString("en"));
    }
}
