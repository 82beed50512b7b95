package fr.clepsydre.app.notification;

import fr.clepsydre.app.words.Bundle;
import fr.clepsydre.domain.deadline.Countdown;
import fr.clepsydre.domain.deadline.Deadline;
import fr.clepsydre.domain.notification.SheetCover;
import fr.clepsydre.domain.notification.SheetLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what the cover says of a case as it stands: which form, how far, until when. */
final class CoverWriter {

    private final CaseFile file;
    private final Bundle texts;
    private final AnswerWords words;
    private final List<SheetLine> facts = new ArrayList<>();

    private CoverWriter(CaseFile file, AnswerWords words) {
        this.file = file;
        this.texts = words.texts();
        this.words = words;
    }

    static SheetCover write(CaseFile file, AnswerWords words) {
        return new CoverWriter(file, words).cover();
    }

    private SheetCover cover() {
        fact("cover.form", texts.text("cover.form.value", file.form().key().toUpperCase(Locale.ROOT),
                file.form().version()));
        fact("cover.gaps", words.wording().number(file.completeness().gaps().size()));
        file.involvement().awareness().ifPresentOrElse(
                awareness -> fact("cover.awareness", words.wording().sentence(awareness.moment())),
                () -> open("cover.awareness", "cover.awareness.missing"));
        file.deadline().ifPresent(deadline -> fact("cover.deadline", standing(deadline)));
        file.involvement().progress().notifiedAt().ifPresent(at -> fact("cover.notified", moment(at)));
        return new SheetCover(texts.text("cover.draft"), facts);
    }

    /** Art. 33(1): reasons are owed from the target on. */
    private String standing(Deadline deadline) {
        Countdown.Status status = file.countdown().status();
        String target = moment(deadline.target());
        return texts.has("cover.deadline." + status) ? texts.text("cover.deadline." + status, target) : target;
    }

    private String moment(Instant at) {
        return words.wording().moment(at, file.involvement().zone());
    }

    private void fact(String label, String value) {
        facts.add(new SheetLine(texts.text(label), value, SheetLine.State.ANSWERED));
    }

    private void open(String label, String value) {
        facts.add(new SheetLine(texts.text(label), texts.text(value), SheetLine.State.MISSING));
    }
}
