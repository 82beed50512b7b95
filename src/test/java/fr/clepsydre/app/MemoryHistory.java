package fr.clepsydre.app;

import fr.clepsydre.domain.Change;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Reference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A history in memory. */
final class MemoryHistory implements CaseHistory {

    private static final Set<Change.Kind> ANSWERS = Set.of(Change.Kind.ANSWER_GIVEN, Change.Kind.ANSWER_WITHDRAWN);

    private final MemoryCases cases;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Reference incident, Event event) {
    }

    MemoryHistory(MemoryCases cases) {
        this.cases = cases;
    }

    @Override
    public synchronized void append(Reference incident, Optional<String> finess, List<Change> changes, Author by,
            Instant at) {
        var recorded = cases.incidents.get(incident);
        if (recorded == null || finess.isPresent() && !recorded.involvements.containsKey(finess.get())) {
            throw new IllegalStateException("a fact of nothing: " + incident + finess);
        }
        Optional<String> name = finess.map(cases.directory::get).map(Laboratory::name);
        changes.forEach(change -> entries.add(new Entry(incident,
                new Event(entries.size() + 1L, finess, name, change, at, by.name()))));
    }

    @Override
    public Slice<Event> of(Reference incident, Scope scope, Slice.Window window) {
        return slice(incident, event -> event.finess().map(scope::includes).orElse(isForAll(event, scope)), window);
    }

    @Override
    public Slice<Event> of(Reference incident, String finess, Slice.Window window) {
        return slice(incident, event -> event.finess().equals(Optional.of(finess)), window);
    }

    @Override
    public List<Event> of(Reference incident, String finess, Set<Change.Kind> kinds) {
        return of(incident, finess, new Slice.Window(0, Slice.Window.LARGEST)).rows().stream()
                .filter(event -> kinds.contains(event.change().kind())).toList();
    }

    private static boolean isForAll(Event event, Scope scope) {
        return scope instanceof Scope.Everything || event.change().kind() != Change.Kind.PEOPLE_IMPORT;
    }

    private Slice<Event> slice(Reference incident, Predicate<Event> wanted, Slice.Window window) {
        List<Event> found = new ArrayList<>(entries.stream().filter(entry -> entry.incident().equals(incident))
                .map(Entry::event).filter(wanted).toList());
        Collections.reverse(found);
        return new Slice<>(found.stream().skip(window.first()).limit(window.size()).toList(), found.size());
    }

    @Override
    public List<Event> contentSince(Reference incident, String finess, Instant after) {
        return entries.stream().filter(entry -> entry.incident().equals(incident)).map(Entry::event)
                .filter(event -> event.finess().isEmpty() || event.finess().get().equals(finess))
                .filter(event -> event.change().kind().isContent() && event.at().isAfter(after)).toList();
    }

    @Override
    public List<Event> lastAnswers(Reference incident, Optional<String> finess) {
        Map<String, Event> last = new LinkedHashMap<>();
        entries.stream().filter(entry -> entry.incident().equals(incident)).map(Entry::event)
                .filter(event -> event.finess().equals(finess) && ANSWERS.contains(event.change().kind()))
                .forEach(event -> last.put(event.change().subject(), event));
        return List.copyOf(last.values());
    }
}
