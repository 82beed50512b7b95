package fr.clepsydre.store.intake;

import fr.clepsydre.domain.people.LeakedData;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a file of people, and the category of data that a value in each means has leaked. */
enum PeopleColumn {
    FINESS(null),
    CIVILITE(LeakedData.IDENTITY),
    NOM(LeakedData.IDENTITY),
    NOM_NAISSANCE(LeakedData.IDENTITY),
    PRENOM(LeakedData.IDENTITY),
    DATE_NAISSANCE(LeakedData.BIRTH_DATE),
    SEXE(LeakedData.SEX),
    NIR(LeakedData.NIR),
    ADRESSE1(LeakedData.POSTAL_ADDRESS),
    ADRESSE2(LeakedData.POSTAL_ADDRESS),
    ADRESSE3(LeakedData.POSTAL_ADDRESS),
    CODE_POSTAL(LeakedData.POSTAL_ADDRESS),
    COMMUNE(LeakedData.POSTAL_ADDRESS),
    PAYS(LeakedData.POSTAL_ADDRESS),
    TELEPHONE(LeakedData.PHONE),
    EMAIL(LeakedData.EMAIL),
    GROUPE_SANGUIN(LeakedData.BLOOD_GROUP),
    MEDECIN_TRAITANT(LeakedData.TREATING_DOCTOR),
    MUTUELLE(LeakedData.INSURER),
    COMMENTAIRE(LeakedData.COMMENT),
    DATE_PRELEVEMENT(LeakedData.SAMPLE_DATE),
    /** "Yes" or the date, in either: no category, because what a letter names is what leaked about somebody who can read it. */
    DECES(null),
    DATE_DECES(null);

    static final ColumnNames NAMES = new ColumnNames(
            Arrays.stream(values()).map(PeopleColumn::column).collect(Collectors.toUnmodifiableSet()),
            List.of(FINESS.column(), NOM.column())).withSynonyms("columns.properties");

    private final @Nullable LeakedData category;
    private final String column = name().toLowerCase(Locale.ROOT);

    PeopleColumn(@Nullable LeakedData category) {
        this.category = category;
    }

    /** Its name in the header. */
    String column() {
        return column;
    }

    Optional<LeakedData> category() {
        return Optional.ofNullable(category);
    }
}
