package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@InServer
class AssessmentIT {

    private static final String PUBLISHED = """
            {"enisaCategories": ["SIMPLE", "SENSITIVE"], "enisaSimple": "BASE", "enisaSensitive": "BASE",
             "enisaIdentification": "MAXIMUM", "enisaConfidentiality": "FULL", "enisaIntegrity": "NONE",
             "enisaAvailability": "NONE", "enisaIntent": "NOT_KNOWN_YET"}""";

    private final Dossier dossier = Dossier.ofFirst("Assessment");
    private final String path = dossier.laboratory(FIRST);

    @Test
    void theScoreIsARangeUntilEverythingIsKnownAndALaboratoryMayAnswerOtherwise() {
        assertEquals(200, DPO.send("PATCH", dossier.path(), "application/json", PUBLISHED).statusCode());
        JsonObject score = assessment().getJsonObject("score");
        assertFalse(score.getBoolean("exact"));
        assertEquals(4.5, score.getJsonObject("lowest").getJsonNumber("value").doubleValue());
        assertEquals(5, score.getJsonObject("highest").getJsonNumber("value").doubleValue());
        assertEquals("MAXIMAL", score.getString("severity"));
        assertEquals("enisaIntent", assessment().getJsonArray("open").getString(0));
        assertEquals(200, DPO.send("PATCH", path, "application/json",
                "{\"enisaSensitive\": \"MINUS_3\", \"enisaIntent\": \"NOT_MALICIOUS\"}").statusCode());
        assertEquals(1.5, assessment().getJsonObject("score").getJsonObject("lowest").getJsonNumber("value")
                .doubleValue());
        assertTrue(assessment().getJsonObject("score").getBoolean("exact"));
        assertEquals("enisaSensitiveReason", assessment().getJsonArray("reasonsMissing").getString(0));
        assertEquals("NOT_KNOWN_YET", assessment().getJsonObject("flags").getString("moreThan100People"));
        assertEquals(200, DPO.send("PATCH", path, "application/json", "{\"enisaSensitive\": null}").statusCode());
        assertEquals(4.5, assessment().getJsonObject("score").getJsonObject("lowest").getJsonNumber("value")
                .doubleValue());
    }

    @Test
    void aDecisionNotToNotifyAsksForItsReasonsAndClosesTheCase() {
        assertEquals("REASON_MISSING", Dossier.code(decide("NOTIFY", "NO", "")));
        assertEquals("GROUND_MISSING", Dossier.code(decide("TELL", "NO", "because")));
        assertEquals("UNKNOWN_CODE", Dossier.code(decide("NOTIFY", "PERHAPS", "because")));
        var decided = decide("NOTIFY", "NO", "La clé est sûre");
        assertEquals(200, decided.statusCode(), decided::body);
        JsonObject decision = Dossier.json(decided).getJsonArray("decisions").getJsonObject(0);
        assertEquals("La clé est sûre", decision.getString("reason"));
        assertFalse(decision.getJsonObject("score").getBoolean("exact"));
        JsonObject laboratory = Dossier.json(DPO.get(path));
        assertEquals("NOT_NOTIFIABLE", laboratory.getString("status"));
        assertEquals("TELLING_WITHOUT_NOTIFYING", Dossier.code(decide("TELL", "YES", "")));
        assertEquals(200, decide("NOTIFY", "YES", "La clé ne l’était pas").statusCode());
        assertEquals("ASSESSED", Dossier.json(DPO.get(path)).getString("status"));
        assertEquals(2, assessment().getJsonArray("decisions").size());
        assertFalse(assessment().getJsonArray("decisions").getJsonObject(0).getBoolean("counts"));
        assertTrue(assessment().getJsonArray("decisions").getJsonObject(1).getBoolean("counts"));
    }

    @Test
    void theMoveToNotNotifiableIsThatDecision() {
        assertEquals(200, Server.bearer("demo-lab01").post(path + "/status",
                "{\"to\": \"NOT_NOTIFIABLE\", \"comment\": \"Données chiffrées\"}").statusCode());
        JsonObject decision = assessment().getJsonArray("decisions").getJsonObject(0);
        assertEquals("NO", decision.getString("choice"));
        assertEquals("Données chiffrées", decision.getString("reason"));
        assertEquals(200, DPO.post(path + "/status", "{\"to\": \"ASSESSED\", \"comment\": \"Clé trouvée\"}")
                .statusCode());
        assertEquals("NOT_KNOWN_YET", assessment().getJsonArray("decisions").getJsonObject(1).getString("choice"));
    }

    @Test
    void afterTheFilingItIsTooLateAndTheProblemSaysWhatToDo() {
        DPO.post(path + "/awareness",
                "{\"at\":\"2026-03-27T15:20:00\",\"zone\":\"Europe/Paris\",\"reason\":\"Courriel\"}");
        assertEquals(200, DPO.post(path + "/status",
                "{\"to\":\"NOTIFIED\",\"when\":\"2026-03-28T10:00:00\",\"comment\":\"Déposée ailleurs\"}")
                .statusCode());
        var answer = decide("NOTIFY", "NO", "because");
        assertEquals("NOTIFIED_ALREADY", Dossier.code(answer));
        assertTrue(answer.body().contains("withdrawal") || answer.body().contains("retrait"), answer::body);
    }

    private JsonObject assessment() {
        var answer = DPO.get(path + "/assessment");
        assertEquals(200, answer.statusCode(), answer::body);
        return Dossier.json(answer);
    }

    private HttpResponse<String> decide(String subject, String choice, String reason) {
        return DPO.post(path + "/decisions", "{\"subject\":\"" + subject + "\",\"choice\":\"" + choice
                + "\",\"reason\":\"" + reason + "\"}");
    }
}
