package fr.clepsydre.domain.breach;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A medical biology laboratory: one site, whose legal entity is the controller (GDPR art. 4(7)).
 *
 * @param finess    the site (ET)
 * @param ejFiness  its legal entity (EJ), where known
 * @param name      as the directory writes it, never blank
 * @param siren     of the legal entity, where known
 * @param address   number and street, or empty
 * @param postcode  five digits, or empty
 * @param town      or empty
 * @param dpoEmail  address of its data protection officer, where known
 * @param phone     as written, where known
 * @param zone      in which its awareness is written and its deadline read
 */
public record Laboratory(
        Finess finess,
        Optional<Finess> ejFiness,
        String name,
        Optional<Siren> siren,
        String address,
        String postcode,
        String town,
        Optional<String> dpoEmail,
        Optional<String> phone,
        ZoneId zone) {

    /** @throws IllegalArgumentException if the name is blank */
    public Laboratory {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a laboratory has a name");
        }
    }

    /** A laboratory of which no more is known than its number and its name, in the zone of its department. */
    public static Laboratory named(Finess finess, String name) {
        return new Laboratory(finess, Optional.empty(), name, Optional.empty(), "", "", "",
                Optional.empty(), Optional.empty(), LaboratoryZone.of(finess, ""));
    }

    /** The department that gave the FINESS number; the postcode may lie in a neighbouring one. */
    public String department() {
        return finess.department();
    }
}
