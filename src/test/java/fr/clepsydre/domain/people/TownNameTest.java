package fr.clepsydre.domain.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TownNameTest {

    @ParameterizedTest
    @CsvSource({
        "Saint-Germain-en-Laye,ST GERMAIN EN LAYE,true",
        "Ste Marie,SAINTE MARIE,true",
        "L’Haÿ-les-Roses,L HAY LES ROSES,true",
        "Haÿ les Roses,L HAY LES ROSES,true",
        "PARIS 11,PARIS,true",
        "Paris 11ème arrondissement,PARIS 11,true",
        "Marseille 1er,MARSEILLE 01,true",
        "Hauteville s/ Mer,HAUTEVILLE SUR MER,true",
        "Rosny ss Bois,ROSNY SOUS BOIS,true",
        "Carhaix,CARHAIX PLOUGUER,true",
        "Rennes Beaulieu,RENNES,true",
        "RENNES CEDEX 7,RENNES,true",
        "La Roche sur Yon,LAROCHE SUR YON,true",
        "Rennes,BREST,false",
        "Saint Malo,ST BRIEUC,false",
        "Saint,ST BRIEUC,false",
        "Le Mans,LE HAVRE,false",
    })
    void names_are_compared_by_what_tells_towns_apart(String written, String official, boolean like) {
        assertEquals(like, TownName.of(written).isLike(TownName.of(official)));
        assertEquals(like, TownName.of(official).isLike(TownName.of(written)));
    }

    @Test
    void a_name_of_small_words_alone_keeps_them() {
        assertEquals("[LES]", TownName.of("Les").words().toString());
        assertEquals("[]", TownName.of("35").words().toString());
    }
}
