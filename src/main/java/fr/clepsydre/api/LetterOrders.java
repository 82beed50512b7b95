package fr.clepsydre.api;

import fr.clepsydre.app.letter.LetterOption;
import fr.clepsydre.app.letter.LetterOrder;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.letter.RunKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a program orders of letters, read from its JSON. */
final class LetterOrders {

    private LetterOrders() {
    }

    /** Ends with 422 for what is not known: UNKNOWN_FIELD, LANGUAGE_UNKNOWN, DATE_UNREADABLE, UNKNOWN_CODE. */
    static LetterOrder read(Body json) {
        Body body = json.only("language", "date", "kind", "duplex", "again", "letters");
        String language = body.optional("language").orElse("fr");
        NotificationResource.demand(language);
        Set<LetterOption> options = EnumSet.noneOf(LetterOption.class);
        body.flag("duplex").filter(Boolean.TRUE::equals).ifPresent(asked -> options.add(LetterOption.DUPLEX));
        body.flag("again").filter(Boolean.TRUE::equals).ifPresent(asked -> options.add(LetterOption.AGAIN));
        return new LetterOrder(kind(body), language, date(body), options, body.texts("letters"),
                LetterOrder.Channel.API);
    }

    private static RunKind kind(Body body) {
        String written = body.optional("kind").orElse(RunKind.FIRST.name());
        return Arrays.stream(RunKind.values()).filter(kind -> kind.name().equals(written)).findFirst()
                .orElseThrow(() -> Refused.because(Refusal.of("UNKNOWN_CODE", written).at("kind")));
    }

    private static Optional<LocalDate> date(Body body) {
        try {
            return body.optional("date").map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            throw Refused.because(Refusal.of("DATE_UNREADABLE", body.text("date")).at("date"));
        }
    }
}
