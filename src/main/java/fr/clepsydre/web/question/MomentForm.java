package fr.clepsydre.web.question;

import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.deadline.Fold;
import fr.clepsydre.domain.deadline.LocalMoment;
import fr.clepsydre.domain.deadline.ZonedMoment;
import java.io.Serializable;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date and time as people write it, its zone, and which of the two is meant when that time comes twice. */
public final class MomentForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final String TWICE = "MOMENT_AMBIGUOUS";

    private String text = "";
    private String zone;
    private String fold = Fold.UNSPECIFIED.name();
    private List<String> instants = List.of();

    private MomentForm(String zone) {
        this.zone = zone;
    }

    /** Nothing typed; that zone is offered. */
    public static MomentForm empty(String zone) {
        return new MomentForm(zone);
    }

    /** What was recorded, written as it would be typed. */
    public static MomentForm of(Optional<ZonedMoment> moment, String zone) {
        var form = new MomentForm(zone);
        moment.ifPresent(form::show);
        return form;
    }

    void show(String canonical) {
        if (ZonedMoment.read(canonical) instanceof Outcome.Accepted<ZonedMoment> moment) {
            show(moment.value());
        }
    }

    private void show(ZonedMoment moment) {
        ZonedDateTime time = moment.zoned();
        text = (time.getSecond() == 0 ? MINUTES : SECONDS).format(time);
        zone = moment.zone().getId();
        if (time.getZone().getRules().getValidOffsets(time.toLocalDateTime()).size() > 1) {
            boolean later = time.withEarlierOffsetAtOverlap().getOffset() != time.getOffset();
            fold = (later ? Fold.LATER : Fold.EARLIER).name();
            instants = List.of(iso(time.withEarlierOffsetAtOverlap()), iso(time.withLaterOffsetAtOverlap()));
        }
    }

    private static String iso(ZonedDateTime time) {
        return time.toOffsetDateTime().toString();
    }

    /** The instant meant. Refuses as {@link LocalMoment#parse} and {@link LocalMoment#settle} do. */
    public Outcome<ZonedMoment> moment() {
        Outcome<LocalMoment> local = LocalMoment.parse(text, zone);
        if (!(local instanceof Outcome.Accepted<LocalMoment> read)) {
            return new Outcome.Refused<>(local.refusals());
        }
        Outcome<ZonedMoment> settled = read.value().settle(Fold.valueOf(fold));
        ask(settled.refusals());
        if (read.value().settle(Fold.UNSPECIFIED) instanceof Outcome.Accepted<ZonedMoment>) {
            forgetFold();
        }
        return settled;
    }

    /** A choice made for one date says nothing about the next. */
    private void forgetFold() {
        fold = Fold.UNSPECIFIED.name();
        instants = List.of();
    }

    Outcome<String> canonical() {
        return moment() instanceof Outcome.Accepted<ZonedMoment> good
                ? Outcome.accepted(good.value().canonical())
                : new Outcome.Refused<>(moment().refusals());
    }

    /** Offers the choice of the two instants when that is what the refusals are about. */
    void ask(List<Refusal> refusals) {
        refusals.stream().filter(refusal -> refusal.code().equals(TWICE) && refusal.args().size() == 4).findFirst()
                .ifPresent(refusal -> instants = refusal.args().subList(2, 4).stream().toList());
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    /** Whether the choice between two instants is to be shown. */
    public boolean isTwice() {
        return !instants.isEmpty();
    }

    /** The earlier one with its offset, ISO-8601; empty when there is no choice. */
    public String getEarlier() {
        return isTwice() ? instants.get(0) : "";
    }

    public String getLater() {
        return isTwice() ? instants.get(1) : "";
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone == null ? "" : zone;
    }

    public String getFold() {
        return fold;
    }

    public void setFold(@Nullable String fold) {
        this.fold = fold == null ? Fold.UNSPECIFIED.name() : fold;
    }
}
