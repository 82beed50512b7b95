package fr.clepsydre.bench.people;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a file of any size, in its order: the same for the same number of rows always. Everybody can be invented
 * again from their number, so that a row may repeat any other before it and none has to be remembered.
 */
public final class Crowd {

    private static final long SEED = 20_210_223L;
    private static final long ROWS_SEED = 491_840L;
    private static final int MOST_TRIES = 50;
    private static final List<String> STRANGERS = List.of("999999999", "750000001", "130000009");

    private final Inventor inventor = new Inventor(SEED);
    private final Set<Long> copied = new HashSet<>();

    /**
     * One row.
     *
     * @param origin who is repeated; the same as the row's own when nobody is
     */
    public record Row(RowKind kind, Invented person, Invented origin) {
    }

    /** The row of that number, from 0. To be asked for one after the other: nobody is repeated twice. */
    public Row row(long number) {
        Draw draw = new Draw(ROWS_SEED, number);
        RowKind kind = RowKind.of(draw.part());
        Invented own = inventor.person(number);
        if (kind.isRefused()) {
            return new Row(kind, new Invented(own).put(Column.FINESS, finess(kind, draw)), own);
        }
        Optional<Invented> origin = kind.isCopy() ? origin(kind, draw, number) : Optional.empty();
        return origin.map(other -> new Row(kind, copy(kind, other, draw), other))
                .orElseGet(() -> new Row(RowKind.NEW, own, own));
    }

    private static String finess(RowKind kind, Draw draw) {
        return switch (kind) {
            case NOT_INVOLVED -> draw.of(STRANGERS);
            case WRONG_FINESS -> "27990000";
            case WITHOUT_FINESS, NEW, SAME_AGAIN, CORRECTED, PROBABLE, ELSEWHERE -> "";
        };
    }

    /** Somebody before who is fit for it and was not repeated yet. */
    private Optional<Invented> origin(RowKind kind, Draw draw, long before) {
        for (int tries = 0; tries < MOST_TRIES && before > 0; tries++) {
            long number = draw.below((int) before);
            Invented candidate = inventor.person(number);
            boolean isNew = RowKind.of(new Draw(ROWS_SEED, number).part()) == RowKind.NEW;
            if (isNew && isFit(kind, candidate) && copied.add(number)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static boolean isFit(RowKind kind, Invented person) {
        boolean known = person.tellsBirth() && !person.findings().contains("NAME_MISSING");
        return switch (kind) {
            case CORRECTED, PROBABLE -> known && person.findings().isEmpty();
            case SAME_AGAIN, ELSEWHERE -> known;
            case NEW, NOT_INVOLVED, WITHOUT_FINESS, WRONG_FINESS -> false;
        };
    }

    private static Invented copy(RowKind kind, Invented origin, Draw draw) {
        Invented copy = new Invented(origin);
        return switch (kind) {
            case CORRECTED -> copy.put(Column.NOM, plain(origin.value(Column.NOM)))
                    .put(Column.TELEPHONE, "0699%06d".formatted(draw.below(1_000_000)))
                    .put(Column.GROUPE_SANGUIN, "O-").put(Column.MUTUELLE, "MACIF");
            case PROBABLE -> copy.put(Column.DATE_NAISSANCE, "29/02/1928").born(19_280_229);
            case ELSEWHERE -> copy.put(Column.FINESS, other(origin.value(Column.FINESS), draw));
            case SAME_AGAIN, NEW, NOT_INVOLVED, WITHOUT_FINESS, WRONG_FINESS -> copy;
        };
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT);
    }

    private static String other(String finess, Draw draw) {
        String drawn = finess;
        while (drawn.equals(finess)) {
            drawn = draw.of(Sampled.LABORATORIES);
        }
        return drawn;
    }
}
