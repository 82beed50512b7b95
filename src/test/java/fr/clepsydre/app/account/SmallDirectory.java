package fr.clepsydre.app.account;

import fr.clepsydre.app.Slice;
import fr.clepsydre.app.laboratory.Directory;
import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.breach.Laboratory;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A directory with one laboratory. */
final class SmallDirectory implements Directory {

    static final String KNOWN = "350000014";
    private static final Laboratory LABORATORY = Laboratory.named(new Finess(KNOWN), "Laboratoire de l’Étoile");

    @Override
    public Optional<Laboratory> find(String finess) {
        return Optional.of(LABORATORY).filter(known -> known.finess().number().equals(finess));
    }

    @Override
    public List<Laboratory> findAll(Collection<String> finess) {
        return finess.stream().flatMap(number -> find(number).stream()).toList();
    }

    @Override
    public Saved save(Laboratory laboratory) {
        return Saved.UNCHANGED;
    }

    @Override
    public Slice<Laboratory> search(String text, String department, Slice.Window window) {
        return new Slice<>(List.of(LABORATORY), 1);
    }

    @Override
    public List<String> departments() {
        return List.of("35");
    }
}
