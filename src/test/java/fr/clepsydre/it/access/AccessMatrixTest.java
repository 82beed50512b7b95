package fr.clepsydre.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every address of the program is in the matrix, and nothing else is; the page of the docs says what the matrix says. */
class AccessMatrixTest {

    private static final Path PAGE = Path.of("src/docs/access-matrix.md");

    private final Matrix matrix = Matrix.read();

    @Test
    void every_address_is_in_it() {
        assertEquals(String.join("\n", Endpoints.all()), String.join("\n", matrix.rows().keySet()),
                "a new address has a row in " + Matrix.FILE);
    }

    @Test
    void every_servlet_is_behind_an_address_of_it_or_part_of_the_login() {
        Set<String> servlets = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.clepsydre").stream().map(JavaClass::reflect)
                .filter(type -> type.isAnnotationPresent(WebServlet.class))
                .flatMap(type -> Stream.of(type.getAnnotation(WebServlet.class).value()))
                .filter(path -> !path.startsWith("/downloads/")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Set.of("/calendar/*", "/login/callback", "/login/oidc", "/logout")), servlets,
                "/downloads/ is reached by the addresses of pages alone");
    }

    @Test
    void nobody_is_let_in_where_nothing_is_open() {
        List<String> open = matrix.rows().entrySet().stream().filter(row -> row.getValue().get("nobody").equals("in"))
                .map(Map.Entry::getKey).toList();
        assertEquals(List.of("GET /api/v1/clock", "GET /favicon.svg", "GET /health", "GET /login", "GET /openapi",
                "GET /welcome"), open);
        // A token that is not good is told so even where none is needed.
        matrix.rows().forEach((endpoint, row) -> assertEquals(endpoint.endsWith("/clock") ? "401" : row.get("nobody"),
                row.get("disabled"), endpoint));
    }

    @Test
    void a_manager_of_another_laboratory_sees_nothing_of_this_one_and_an_administrator_no_case() {
        matrix.rows().forEach((endpoint, row) -> {
            if (endpoint.contains("{finess}")) {
                assertEquals(false, row.get("neighbour").equals("in"), endpoint);
                assertEquals(false, row.get("admin").equals("in"), endpoint);
            }
            if (endpoint.contains("{reference}")) {
                assertEquals(false, row.get("stranger").equals("in"), endpoint);
                assertEquals(false, row.get("admin").equals("in"), endpoint);
            }
        });
    }

    @Test
    void the_page_of_the_docs_says_the_same() throws IOException {
        Files.createDirectories(Path.of("target"));
        Path made = Files.writeString(Path.of("target/access-matrix.md"), matrix.page());
        assertEquals(matrix.page(), Files.readString(PAGE), "copy " + made + " to " + PAGE);
    }
}
