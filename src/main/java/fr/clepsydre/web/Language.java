package fr.clepsydre.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. The choice is kept in a cookie, so that the login page knows it too. */
public enum Language {
    FRENCH(Locale.FRANCE),
    ENGLISH(Locale.UK);

    private static final String COOKIE = "lang";
    private static final Duration KEPT = Duration.ofDays(365);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Language and country: numbers and dates need both. */
    public Locale locale() {
        return locale;
    }

    /** {@code fr} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** By its code; empty for any other text. */
    public static Optional<Language> coded(@Nullable String code) {
        return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
    }

    /** The one chosen before, else French. */
    public static Language of(HttpServletRequest request) {
        return chosen(request).orElse(FRENCH);
    }

    /** The one chosen before; empty at the first visit. */
    public static Optional<Language> chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> coded(cookie.getValue()).stream())
                .findFirst();
    }

    /** What the browser is to keep for the next requests. */
    public Cookie cookie() {
        var cookie = new Cookie(COOKIE, code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
