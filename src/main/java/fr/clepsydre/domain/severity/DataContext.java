package fr.clepsydre.domain.severity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * What sort of data it is about (DPC). Of several categories the highest counts.
 *
 * @param categories  those concerned; empty when that is not known yet
 * @param adjustments of each; absent when it is not known yet
 */
public record DataContext(Set<DataCategory> categories, Map<DataCategory, Adjustment> adjustments) {

    /** The key of the question which categories are concerned. */
    static final String CATEGORIES = "enisaCategories";

    public DataContext {
        categories = Collections.unmodifiableSet(new TreeSet<>(categories));
        Map<DataCategory, Adjustment> copy = new EnumMap<>(DataCategory.class);
        copy.putAll(adjustments);
        adjustments = Collections.unmodifiableMap(copy);
    }

    /** 1 to 4: what is not known yet may be as low as 1. */
    int lowest() {
        return highest(category -> 1);
    }

    /** 1 to 4: what is not known yet may be as high as 4. */
    int highest() {
        return categories.isEmpty() ? 4 : highest(category -> 4);
    }

    private int highest(ToIntFunction<DataCategory> unknown) {
        return categories.stream()
                .mapToInt(category -> adjustments.containsKey(category)
                        ? adjustments.get(category).of(category)
                        : unknown.applyAsInt(category))
                .max().orElse(1);
    }

    /** The questions without an answer. */
    List<String> open() {
        if (categories.isEmpty()) {
            return List.of(CATEGORIES);
        }
        return categories.stream().filter(category -> !adjustments.containsKey(category))
                .map(DataCategory::question).toList();
    }

    /** The questions for the reason of a step that has none yet. */
    List<String> unreasoned() {
        List<String> keys = new ArrayList<>();
        categories.stream().filter(adjustments::containsKey)
                .filter(category -> adjustments.get(category).isUnreasoned())
                .forEach(category -> keys.add(category.reasonQuestion()));
        return keys;
    }
}
