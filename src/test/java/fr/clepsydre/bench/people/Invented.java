package fr.clepsydre.bench.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Somebody who does not exist as a row writes them, and what a reader must find in that row. */
public final class Invented {

    /** How the row stands in the file. */
    enum Shape {
        WHOLE,
        /** The last two columns are not there. */
        SHORT,
        /** The name of the doctor begins with a quote that closes in its middle. */
        STRAY_QUOTE
    }

    private final Map<Column, String> values = new EnumMap<>(Column.class);
    private final List<String> findings = new ArrayList<>();
    private Shape shape = Shape.WHOLE;
    private String obstacle = "";
    private int born;

    Invented() {
    }

    Invented(Invented other) {
        values.putAll(other.values);
        findings.addAll(other.findings);
        shape = other.shape;
        obstacle = other.obstacle;
        born = other.born;
    }

    Invented put(Column column, String value) {
        values.put(column, value);
        return this;
    }

    /** The value as the file holds it, or empty. */
    public String value(Column column) {
        return values.getOrDefault(column, "");
    }

    Invented find(String code) {
        findings.add(code);
        return this;
    }

    /** Codes of what a reader must find, a code as often as it stands there; but for who is a minor. */
    public List<String> findings() {
        return List.copyOf(findings);
    }

    Invented shape(Shape other) {
        shape = other;
        return this;
    }

    Shape shape() {
        return shape;
    }

    /** No letter can be written, for that reason. */
    Invented hinder(String code) {
        obstacle = code;
        return this;
    }

    /** Why no letter can be written. */
    public Optional<String> obstacle() {
        return Optional.of(obstacle).filter(code -> !code.isEmpty());
    }

    /** @param day as 20030517; 0 when the row does not tell */
    Invented born(int day) {
        born = day;
        return this;
    }

    /** @param day as 20210301 */
    boolean isMinorOn(int day) {
        return born > 0 && born + 180_000 > day;
    }

    boolean tellsBirth() {
        return born > 0;
    }

    /** What of this person leaked, by its code. */
    public Set<String> leaked() {
        Set<String> leaked = new TreeSet<>();
        values.forEach((column, value) -> column.category().filter(category -> !value.isEmpty())
                .ifPresent(leaked::add));
        return leaked;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
