package fr.clepsydre.it.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every address that the program answers, read from the program itself: method, blank, path with its variables. */
final class Endpoints {

    /** What other servlets and the container answer. */
    private static final List<String> ELSEWHERE = List.of("GET /logout", "POST /logout", "GET /calendar/nothing.ics",
            "GET /health", "GET /openapi", "GET /favicon.svg", "GET /pages/board.xhtml", "GET /WEB-INF/web.xml",
            "GET /downloads/notification", "GET /nothing");

    private Endpoints() {
    }

    static SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>(ELSEWHERE);
        api().forEach(all::add);
        pages().forEach(all::add);
        return all;
    }

    private static Stream<String> api() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("fr.clepsydre.api").stream().map(JavaClass::reflect)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()).flatMap(method -> verb(method).stream()
                        .map(verb -> verb + " /api/v1" + path(type, method))));
    }

    private static Optional<String> verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return Optional.of(verb.value());
            }
        }
        return Optional.empty();
    }

    private static String path(Class<?> type, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = "/" + type.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        return path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "").replaceAll("\\{(\\w+): *(?:[^{}]|\\{[^}]*})*}", "{$1}");
    }

    /** The routes of the pages, from the one list of them. */
    private static Stream<String> pages() {
        try {
            Field routes = Class.forName("fr.clepsydre.web.Routes").getDeclaredField("PAGES");
            routes.setAccessible(true);
            return ((List<?>) routes.get(null)).stream().map(Endpoints::address).map(path -> "GET " + path);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    private static String address(Object route) {
        try {
            Method address = route.getClass().getDeclaredMethod("address");
            address.setAccessible(true);
            return ((Pattern) address.invoke(route)).pattern().replaceAll("\\(\\?<(\\w+)>(?:[^()])*\\)", "{$1}")
                    .replace("\\", "");
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }
}
