package fr.clepsydre.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes {@code ?lang=en} on any page, keeps the choice and leads back to the same address without it. */
public final class LanguageChoice extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "lang=";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // The language of a document is that of its reader, not of whoever downloads it.
        boolean page = Routes.isPage(request.getRequestURI().substring(request.getContextPath().length()));
        Optional<Language> wanted = page && "GET".equals(request.getMethod())
                ? wanted(request.getQueryString())
                : Optional.empty();
        if (wanted.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.addCookie(wanted.get().cookie());
        // Slashes at the start are folded into one: "//elsewhere.example" would name another host.
        response.sendRedirect(request.getRequestURI().replaceFirst("^/+", "/") + without(request.getQueryString()));
    }

    static Optional<Language> wanted(@Nullable String query) {
        return Arrays.stream(query == null ? new String[0] : query.split("&"))
                .filter(part -> part.startsWith(NAME))
                .flatMap(part -> Language.coded(part.substring(NAME.length())).stream())
                .findFirst();
    }

    static String without(String query) {
        String rest = Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith(NAME))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }
}
