package fr.clepsydre.bench.people;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of the file in their order, each with the category of data that a value in it means has leaked. */
public enum Column {
    FINESS(null),
    CIVILITE("IDENTITY"),
    NOM("IDENTITY"),
    NOM_NAISSANCE("IDENTITY"),
    PRENOM("IDENTITY"),
    DATE_NAISSANCE("BIRTH_DATE"),
    SEXE("SEX"),
    NIR("NIR"),
    ADRESSE1("POSTAL_ADDRESS"),
    ADRESSE2("POSTAL_ADDRESS"),
    ADRESSE3("POSTAL_ADDRESS"),
    CODE_POSTAL("POSTAL_ADDRESS"),
    COMMUNE("POSTAL_ADDRESS"),
    PAYS("POSTAL_ADDRESS"),
    TELEPHONE("PHONE"),
    EMAIL("EMAIL"),
    GROUPE_SANGUIN("BLOOD_GROUP"),
    MEDECIN_TRAITANT("TREATING_DOCTOR"),
    MUTUELLE("INSURER"),
    COMMENTAIRE("COMMENT"),
    DATE_PRELEVEMENT("SAMPLE_DATE"),
    DECES(null);

    private final @Nullable String category;

    Column(@Nullable String category) {
        this.category = category;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<String> category() {
        return Optional.ofNullable(category);
    }
}
