package fr.clepsydre.domain.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnReasonTest {

    @ParameterizedTest
    @CsvSource({
        "N.P.A.I., NOT_AT_THIS_ADDRESS",
        "Destinataire inconnu à l’adresse, NOT_AT_THIS_ADDRESS",
        "n'habite pas à l'adresse indiquée, NOT_AT_THIS_ADDRESS",
        "DÉFAUT D'ACCÈS OU D'ADRESSAGE, ADDRESS_INSUFFICIENT",
        "adresse incomplète, ADDRESS_INSUFFICIENT",
        "Pli refusé par le destinataire, REFUSED",
        "PLI AVISE ET NON RECLAME, UNCLAIMED",
        "non_reclame, UNCLAIMED",
        "destinataire décédé, DECEASED",
        "address_insufficient, ADDRESS_INSUFFICIENT",
        "Autre, OTHER"})
    void the_words_of_the_post_and_of_mailing_houses_are_known(String written, ReturnReason meant) {
        assertEquals(Optional.of(meant), ReturnReason.read(written));
    }

    @ParameterizedTest
    @CsvSource({"mangé par le chien", "42", "''"})
    void other_words_are_no_reason(String written) {
        assertEquals(Optional.empty(), ReturnReason.read(written));
    }
}
