package fr.clepsydre.app.laboratory;

import fr.clepsydre.app.Slice;
import fr.clepsydre.domain.breach.Laboratory;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: the directory of laboratories. Neutral: to stand in it says nothing about a breach. */
public interface Directory {

    Optional<Laboratory> find(String finess);

    List<Laboratory> findAll(Collection<String> finess);

    /** Adds it, or brings what is known of it up to date. */
    Saved save(Laboratory laboratory);

    /**
     * By name, then number.
     *
     * @param text       words of name or town, a FINESS number or a SIREN, without regard to case and accents; or blank
     * @param department for example {@code 35} or {@code 2A}; blank for all
     */
    Slice<Laboratory> search(String text, String department, Slice.Window window);

    List<String> departments();

    /** What became of it. */
    enum Saved { ADDED, UPDATED, UNCHANGED }
}
