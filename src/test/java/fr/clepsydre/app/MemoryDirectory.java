package fr.clepsydre.app;

import fr.clepsydre.app.laboratory.Directory;
import fr.clepsydre.domain.breach.Laboratory;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A directory in memory. */
final class MemoryDirectory implements Directory {

    private static final Comparator<Laboratory> BY_NAME =
            Comparator.comparing(Laboratory::name).thenComparing(laboratory -> laboratory.finess().number());

    private final Map<String, Laboratory> laboratories;

    MemoryDirectory(Map<String, Laboratory> laboratories) {
        this.laboratories = laboratories;
    }

    @Override
    public Optional<Laboratory> find(String finess) {
        return Optional.ofNullable(laboratories.get(finess));
    }

    @Override
    public List<Laboratory> findAll(Collection<String> finess) {
        return laboratories.values().stream().filter(one -> finess.contains(one.finess().number())).sorted(BY_NAME)
                .toList();
    }

    @Override
    public Saved save(Laboratory laboratory) {
        Laboratory before = laboratories.put(laboratory.finess().number(), laboratory);
        if (before == null) {
            return Saved.ADDED;
        }
        return before.equals(laboratory) ? Saved.UNCHANGED : Saved.UPDATED;
    }

    @Override
    public Slice<Laboratory> search(String text, String department, Slice.Window window) {
        List<String> words = Arrays.stream(folded(text).split("\\s+")).toList();
        List<Laboratory> found = laboratories.values().stream()
                .filter(one -> department.isBlank() || one.department().equals(department))
                .filter(one -> words.stream().allMatch(searched(one)::contains))
                .sorted(BY_NAME).toList();
        return new Slice<>(found.stream().skip(window.first()).limit(window.size()).toList(), found.size());
    }

    private static String searched(Laboratory one) {
        return folded(String.join(" ", one.name(), one.town(), one.finess().number(),
                one.siren().map(siren -> siren.number()).orElse("")));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> departments() {
        return laboratories.values().stream().map(Laboratory::department).distinct().sorted().toList();
    }
}
