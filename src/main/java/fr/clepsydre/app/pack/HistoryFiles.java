package fr.clepsydre.app.pack;

import fr.clepsydre.app.CaseHistory;
import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.notification.JsonText;
import fr.clepsydre.app.register.Csv;
import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The history as files, the oldest fact first: codes and canonical values, instants in UTC. */
@ApplicationScoped
class HistoryFiles {

    private static final List<String> COLUMNS =
            List.of("at", "by", "finess", "kind", "subject", "from", "to", "reason");

    @Inject
    private CaseHistory history;

    @Inject
    private JsonText json;

    /** The facts of the incident itself and of the laboratories in the scope. */
    List<CaseHistory.Event> events(Reference reference, Scope scope) {
        Map<Long, CaseHistory.Event> events = new TreeMap<>();
        Slice<CaseHistory.Event> page;
        int first = 0;
        do {
            page = history.of(reference, scope, new Slice.Window(first, Slice.Window.LARGEST));
            // By id: a fact that is added meanwhile moves the last of one page to the next.
            page.rows().forEach(event -> events.put(event.id(), event));
            first += Slice.Window.LARGEST;
        } while (first < page.total());
        return events.values().stream().sorted(Comparator.comparing(CaseHistory.Event::at)).toList();
    }

    /** The last of them. */
    Optional<CaseHistory.Event> newest(Reference reference, Scope scope) {
        return history.of(reference, scope, new Slice.Window(0, 1)).rows().stream().findFirst();
    }

    List<PackFile> of(Reference reference, List<CaseHistory.Event> events) {
        return List.of(new PackFile("history.json", () -> json.write(tree(reference, events))),
                PackFile.text("history.csv", csv(events)));
    }

    private static Map<String, Object> tree(Reference reference, List<CaseHistory.Event> events) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("incident", reference.toString());
        tree.put("events", events.stream().map(HistoryFiles::members).toList());
        return tree;
    }

    private static Map<String, Object> members(CaseHistory.Event event) {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<String> cells = cells(event);
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                tree.put(COLUMNS.get(i), cells.get(i));
            }
        }
        return tree;
    }

    /** With a byte order mark, so that spreadsheets show accents. */
    private static String csv(List<CaseHistory.Event> events) {
        StringBuilder csv = new StringBuilder("\ufeff").append(Csv.line(COLUMNS));
        events.forEach(event -> csv.append(Csv.line(cells(event))));
        return csv.toString();
    }

    private static List<String> cells(CaseHistory.Event event) {
        Change change = event.change();
        return List.of(event.at().toString(), event.by(), event.finess().orElse(""), change.kind().name(),
                change.subject(), change.from().orElse(""), change.to().orElse(""), change.reason().orElse(""));
    }
}
