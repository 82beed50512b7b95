package fr.clepsydre.bench.people;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts rows as they are made. */
final class Tally {

    private final Map<String, Long> refused = new TreeMap<>();
    private final Map<String, Long> findings = new TreeMap<>();
    private final Map<String, Long> leaked = new TreeMap<>();
    private final Map<String, OfOne> laboratories = new TreeMap<>();
    private long rows;

    private static final class OfOne {

        private final Map<String, Long> counts = new TreeMap<>();
        private final Map<String, Long> unwritten = new TreeMap<>();

        private Truth.OfLaboratory told() {
            return new Truth.OfLaboratory(count("rows"), count("people"), count("duplicates"), count("withEmail"),
                    count("elsewhere"), count("probable"), count("minors"), Map.copyOf(unwritten));
        }

        private long count(String name) {
            return counts.getOrDefault(name, 0L);
        }
    }

    void add(Crowd.Row row) {
        rows++;
        switch (row.kind()) {
            case NEW -> newcomer(row.person());
            case PROBABLE -> twice(row, "probable");
            case ELSEWHERE -> twice(row, "elsewhere");
            case SAME_AGAIN, CORRECTED -> duplicate(row);
            case NOT_INVOLVED -> refuse("LABORATORY_NOT_INVOLVED");
            case WITHOUT_FINESS -> refuse("FINESS_MISSING");
            case WRONG_FINESS -> refuse("FINESS_FORMAT");
        }
    }

    private void refuse(String why) {
        refused.merge(why, 1L, Long::sum);
    }

    private void newcomer(Invented person) {
        read(person);
        count(person, "people");
        person.leaked().forEach(category -> leaked.merge(category, 1L, Long::sum));
        person.obstacle().ifPresent(why -> of(person).unwritten.merge(why, 1L, Long::sum));
        if (!person.value(Column.EMAIL).isEmpty()) {
            count(person, "withEmail");
        }
        if (person.isMinorOn(Truth.DAY)) {
            count(person, "minors");
        }
    }

    private void twice(Crowd.Row row, String name) {
        newcomer(row.person());
        count(row.person(), name);
        count(row.origin(), name);
    }

    private void duplicate(Crowd.Row row) {
        read(row.person());
        count(row.person(), "duplicates");
        Set<String> more = new HashSet<>(row.person().leaked());
        more.removeAll(row.origin().leaked());
        more.forEach(category -> leaked.merge(category, 1L, Long::sum));
    }

    private void read(Invented person) {
        count(person, "rows");
        person.findings().forEach(code -> findings.merge(code, 1L, Long::sum));
        if (person.isMinorOn(Truth.DAY)) {
            findings.merge("MINOR", 1L, Long::sum);
        }
    }

    private void count(Invented person, String name) {
        of(person).counts.merge(name, 1L, Long::sum);
    }

    private OfOne of(Invented person) {
        return laboratories.computeIfAbsent(person.value(Column.FINESS), finess -> new OfOne());
    }

    Truth truth() {
        Map<String, Truth.OfLaboratory> told = laboratories.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().told()));
        long people = told.values().stream().mapToLong(Truth.OfLaboratory::people).sum();
        long duplicates = told.values().stream().mapToLong(Truth.OfLaboratory::duplicates).sum();
        return new Truth(rows, people, duplicates, refused, findings, leaked, new TreeMap<>(told));
    }
}
