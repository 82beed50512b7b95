package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.InServer;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** The EDPB's JSON and the linked data of a case, over the network. */
@InServer
class ExchangeIT {

    private final Dossier dossier = Dossier.ofFirst("Échange");

    @Test
    void what_is_taken_over_stands_in_the_form_of_the_cnil_and_comes_out_again() {
        var answer = Dossier.DPO.post(path(), """
                {"field_3":"a","field_4":"b","field_12":"Une autre","field_55":["a"],"field_61":"d",
                 "field_62":"Vol d’un fichier","field_63":"Un serveur","field_70":["n","k"],"field_97":"c",
                 "field_46":"2021-02-14T08:00:00+01:00"}""");
        assertEquals(200, answer.statusCode(), answer::body);
        JsonObject taken = Dossier.json(answer);
        assertEquals("[\"breachStart\",\"cause\",\"communication\",\"dataCategories\",\"description\",\"edpb63\","
                + "\"nature\",\"sensitiveData\"]", taken.getJsonArray("taken").toString());
        assertEquals("[\"field_12\"]", taken.getJsonArray("followsFromTheCase").toString());
        JsonObject answers = Dossier.json(Dossier.DPO.get(dossier.laboratory(FIRST))).getJsonObject("answers");
        assertEquals("EXTERNAL_MALICIOUS", answers.getString("cause"));
        assertEquals("[\"NIR\"]", answers.getJsonArray("dataCategories").toString());
        assertEquals("Un serveur", answers.getString("edpb63"));
        JsonObject out = Dossier.json(Dossier.DPO.get(path()));
        assertEquals("Vol d’un fichier", out.getString("field_62"));
        assertEquals("2021-02-14T08:00:00+01:00", out.getString("field_46"));
        assertEquals("c", out.getString("field_97"));
        assertEquals("[]", Dossier.json(Dossier.DPO.post(path(), out.toString())).getJsonArray("taken").toString());
    }

    @Test
    void a_fault_anywhere_takes_over_nothing() {
        var answer = Dossier.DPO.post(path(), "{\"field_3\":\"a\",\"field_4\":\"b\",\"field_61\":\"d\","
                + "\"field_99\":\"tomorrow\",\"nonsense\":1}");
        assertEquals(422, answer.statusCode(), answer::body);
        assertEquals("EXCHANGE_UNKNOWN_FIELD", Dossier.code(answer));
        assertTrue(answer.body().contains("EXCHANGE_DAY"), answer.body());
        assertTrue(!Dossier.json(Dossier.DPO.get(dossier.laboratory(FIRST))).getJsonObject("answers")
                .containsKey("cause"));
    }

    @Test
    void more_than_a_template_can_hold_is_refused_before_it_is_read() {
        var answer = Dossier.DPO.post(path(), "{\"field_62\":\"" + "x".repeat(1 << 20) + "\"}");
        assertEquals(413, answer.statusCode());
        assertEquals("BODY_TOO_LARGE", Dossier.code(answer));
    }

    @Test
    void linked_data_brings_its_context() {
        var answer = Dossier.DPO.get(dossier.laboratory(FIRST) + "/notification.jsonld");
        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/ld+json"));
        JsonObject json = Dossier.json(answer);
        assertEquals("https://w3id.org/dpv#", json.getJsonObject("@context").getString("dpv"));
        assertEquals("Laboratoire fictif 01",
                json.getJsonObject("dpv:hasDataController").getString("dpv:hasName"));
    }

    private String path() {
        return dossier.laboratory(FIRST) + "/notification.edpb.json";
    }
}
