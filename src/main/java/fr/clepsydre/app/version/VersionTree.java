package fr.clepsydre.app.version;

import fr.clepsydre.app.notification.AnswerTree;
import fr.clepsydre.app.notification.NotificationTree;
import fr.clepsydre.domain.notification.Answer;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.domain.notification.version.Difference;
import fr.clepsydre.domain.notification.version.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A version for programs: what the notification says, which version this is, and what it changes. */
final class VersionTree {

    private VersionTree() {
    }

    static Map<String, Object> of(VersionSheet.Frozen frozen, Sheet sheet) {
        Map<String, Object> tree = NotificationTree.of(frozen.file(), sheet);
        tree.put("draft", false);
        Version.Head head = frozen.head();
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("number", (long) frozen.number());
        version.put("kind", head.kind().name());
        version.put("note", head.note());
        version.put("frozenAt", head.frozenAt().toString());
        version.put("frozenBy", head.author());
        version.put("sha256", new LinkedHashMap<>(frozen.hashes()));
        tree.put("version", version);
        frozen.base().ifPresent(base -> {
            Map<String, Object> changes = new LinkedHashMap<>();
            changes.put("since", (long) base.number());
            changes.put("fields", base.difference().fields().stream().map(VersionTree::field).toList());
            tree.put("changes", changes);
        });
        return tree;
    }

    private static Map<String, Object> field(Difference.Field field) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("section", (long) field.section().number());
        tree.put("question", field.question().key());
        value(field.question(), field.before()).ifPresent(before -> tree.put("before", before));
        value(field.question(), field.after()).ifPresent(after -> tree.put("after", after));
        return tree;
    }

    private static Optional<Object> value(Question question, Optional<Answer> answer) {
        return answer.map(given -> AnswerTree.of(question, given));
    }
}
