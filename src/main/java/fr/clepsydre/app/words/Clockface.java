package fr.clepsydre.app.words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** One instant as the clocks of its zone, and of Paris, show it. */
final class Clockface {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Wording wording;
    private final ZonedDateTime here;
    private final ZonedDateTime paris;

    Clockface(Wording wording, Instant instant, ZoneId zone) {
        this.wording = wording;
        this.here = instant.atZone(zone);
        this.paris = instant.atZone(PARIS);
    }

    String inFull() {
        return with("moment", wording.timeOf(here.getZone()));
    }

    String inSentence() {
        return with("sentence", wording.timeOf(here.getZone()));
    }

    String inBrief() {
        return with("brief", wording.place(here.getZone()));
    }

    private String with(String pattern, String zone) {
        String local = wording.text("in.zone", written(here, pattern), zone + offset());
        return here.toLocalDateTime().equals(paris.toLocalDateTime())
                ? local
                : wording.text("also.paris", local, written(paris, parisPattern()));
    }

    private String parisPattern() {
        return here.toLocalDate().equals(paris.toLocalDate()) ? "hour" : "day.hour";
    }

    /** In the hour that comes twice when clocks go back, only the offset tells which of the two is meant. */
    private String offset() {
        boolean twice = here.getZone().getRules().getValidOffsets(here.toLocalDateTime()).size() > 1;
        return twice ? wording.text("offset", here.getOffset().getId()) : "";
    }

    private String written(ZonedDateTime time, String pattern) {
        String text = DateTimeFormatter.ofPattern(wording.text(pattern), wording.locale()).format(time);
        return time.getDayOfMonth() == 1 ? text.replaceFirst("\\b1\\b", wording.text("first.day")) : text;
    }
}
