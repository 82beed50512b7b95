package fr.clepsydre.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** In which language a program is answered: French unless it would rather have English. */
final class Speech {

    private Speech() {
    }

    static Locale of(HttpHeaders headers) {
        return of(headers.getAcceptableLanguages());
    }

    /** @param wanted the best liked first */
    static Locale of(List<Locale> wanted) {
        return wanted.stream().map(Locale::getLanguage)
                .filter(language -> language.equals("fr") || language.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .map(english -> Locale.UK)
                .orElse(Locale.FRANCE);
    }
}
