package fr.clepsydre.app.reminder;

import fr.clepsydre.app.PublicAddress;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.words.Bundle;
import fr.clepsydre.app.words.Wording;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Rule;
import fr.clepsydre.domain.deadline.ZonedMoment;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * The text of a mail: which deadlines of which laboratories, and where to look. No patient is in it, nor how many
 * there are; nor the title of the incident, into which people write anything. Immutable.
 */
final class ReminderLetter {

    /** What a letter lists at most; the rest is counted. */
    static final Slice.Window LISTED = new Slice.Window(0, 50);
    private static final String BUNDLE = "fr.clepsydre.app.reminder.words";

    private final Bundle bundle;
    private final Wording wording;
    private final Locale locale;

    private ReminderLetter(Locale locale) {
        this.bundle = Bundle.named(BUNDLE, locale);
        this.wording = Wording.in(locale);
        this.locale = locale;
    }

    /** In {@code en} for English, else in French. */
    static ReminderLetter in(String language) {
        return new ReminderLetter("en".equals(language) ? Locale.UK : Locale.FRANCE);
    }

    Locale locale() {
        return locale;
    }

    String subject(Slice<MailLine> lines) {
        MailLine first = lines.rows().get(0);
        return bundle.text("subject", lines.total(), wording.brief(first.target(), first.zone()));
    }

    String text(Slice<MailLine> lines, PublicAddress address, Instant now) {
        StringJoiner text = new StringJoiner("\n");
        text.add(bundle.text("opening", lines.total())).add("");
        lines.rows().forEach(line -> text.add(paragraph(line, address, now)).add(""));
        long more = lines.total() - lines.rows().size();
        if (more > 0) {
            text.add(bundle.text("more", more)).add("");
        }
        text.add(bundle.text("page", address.root() + "reminders")).add("");
        text.add(bundle.text("closing"));
        return text.toString();
    }

    private String paragraph(MailLine line, PublicAddress address, Instant now) {
        StringJoiner text = new StringJoiner("\n  ");
        text.add(bundle.text("what", title(line), line.laboratory(), line.incident().toString()));
        text.add(bundle.text("due." + line.figure(), moment(line.target(), line)));
        String left = wording.span(Duration.between(now, line.target()));
        if (line.figure() != Rule.Figure.NONE) {
            text.add(bundle.text(Countdown.isLate(line.target(), now) ? "late" : "left", left));
        }
        line.former().ifPresent(former -> text.add(bundle.text("former", moment(former, line))));
        text.add(address.laboratory(line.incident().toString(), line.finess()));
        return text.toString();
    }

    private String moment(Instant instant, MailLine line) {
        return wording.sentence(new ZonedMoment(instant, line.zone()));
    }

    private String title(MailLine line) {
        return line.titles().getOrDefault(locale.getLanguage(), line.titles().getOrDefault("fr", ""));
    }
}
