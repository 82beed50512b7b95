package fr.clepsydre.app.version;

import fr.clepsydre.app.notification.AnswerWords;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.SheetWriter;
import fr.clepsydre.app.words.Bundle;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.domain.notification.SheetChange;
import fr.clepsydre.domain.notification.SheetChanges;
import fr.clepsydre.domain.notification.SheetCover;
import fr.clepsydre.domain.notification.SheetLine;
import fr.clepsydre.domain.notification.version.Difference;
import fr.clepsydre.domain.notification.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a version as a document: the case, a cover that says which version this is, and what it changes. */
final class VersionSheet {

    private final Frozen frozen;
    private final AnswerWords words;
    private final Bundle texts;
    private final List<SheetLine> facts = new ArrayList<>();

    private VersionSheet(Frozen frozen, String language) {
        this.frozen = frozen;
        words = AnswerWords.in(language);
        texts = Bundle.named("fr.clepsydre.app.version.words",
                "en".equals(language) ? Locale.UK : Locale.FRANCE);
    }

    /**
     * What is being frozen.
     *
     * @param base   what it is compared with; empty for the first
     * @param hashes SHA-256 by name of the file, for those that were made before the document
     */
    record Frozen(CaseFile file, int number, Version.Head head, Optional<Earlier> base, Map<String, String> hashes) {
    }

    /** An earlier version, and how this one differs from it. */
    record Earlier(int number, Difference difference) {
    }

    /** In {@code fr} or {@code en}. */
    static Sheet write(Frozen frozen, String language) {
        return new VersionSheet(frozen, language).sheet(SheetWriter.write(frozen.file(), language));
    }

    private Sheet sheet(Sheet draft) {
        Version.Head head = frozen.head();
        fact("version", texts.text("version.value", frozen.number(), kind()));
        fact("frozen", texts.text("frozen.value",
                words.wording().moment(head.frozenAt(), frozen.file().involvement().zone()), head.author()));
        if (!head.note().isEmpty()) {
            fact("note", head.note());
        }
        facts.addAll(draft.cover().facts());
        frozen.hashes().forEach((name, sha256) -> fact("hash." + name, sha256));
        return new Sheet(draft.language(), draft.title(), draft.subtitle(), draft.signatory(), Optional.empty(),
                draft.gaps(), draft.sections(), new SheetCover(texts.text("status", frozen.number(), kind()), facts),
                frozen.base().map(this::changes));
    }

    private SheetChanges changes(Earlier base) {
        return new SheetChanges(texts.text("changes", base.number()),
                base.difference().fields().stream().map(this::change).toList());
    }

    private SheetChange change(Difference.Field field) {
        return new SheetChange(field.section().number() + ". " + words.printed(field.section().title()),
                words.printed(field.question().label()), said(field.question(), field.before()),
                said(field.question(), field.after()));
    }

    private String said(Question question, Optional<Answer> answer) {
        return answer.map(given -> words.write(question, given)).orElseGet(() -> texts.text("nothing"));
    }

    private String kind() {
        return texts.text("kind." + frozen.head().kind());
    }

    private void fact(String label, String value) {
        facts.add(new SheetLine(texts.text(label), value, SheetLine.State.ANSWERED));
    }
}
