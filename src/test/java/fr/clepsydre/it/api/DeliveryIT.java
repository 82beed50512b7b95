package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.FIRST;
import static fr.clepsydre.it.api.Dossier.code;
import static fr.clepsydre.it.api.Dossier.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.Caller;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters handed over, come back and replaced, as programs record it. */
@InServer
class DeliveryIT {

    private static final Caller LAB01 = Server.bearer("demo-lab01");
    private static final Caller LAB02 = Server.bearer("demo-lab02");

    private String run = "";

    @Test
    void people_are_told_once_their_letters_are_handed_over_until_they_come_back() throws InterruptedException {
        Dossier dossier = printed("Delivery");
        String letters = dossier.laboratory(FIRST) + "/letters";
        String run = run(dossier);
        List<String> ids = dossier.letters(this.run);
        int all = ids.size();
        assertEquals(all, json(DPO.get(run)).getJsonObject("states").getInt("PRINTED"));
        assertEquals("CARRIER_MISSING", code(DPO.post(run + "/handovers", "{}")));
        assertEquals("LETTER_NOT_HANDED_OVER", code(back(LAB01, ids.get(0))));
        JsonObject given = json(DPO.post(run + "/handovers", "{\"carrier\":\"La Poste\",\"deposit\":\"D-1\"}"));
        assertEquals(all, given.getJsonObject("states").getInt("HANDED_OVER"), given::toString);
        assertEquals(all, people(letters).getInt("TOLD"));
        assertEquals("LETTER_UNKNOWN", code(back(LAB02, ids.get(0))));
        assertEquals(200, back(LAB01, ids.get(0)).statusCode());
        assertEquals("LETTER_RETURNED_ALREADY", code(back(DPO, ids.get(0))));
        assertEquals("LETTER_ID_LENGTH", code(back(DPO, "L-12")));
        String file = "lettre;motif\r\n" + ids.get(0) + ";refusé\r\n" + ids.get(1) + ";refusé\r\nL-0000-0000-1;refusé\r\n";
        JsonObject taken = json(DPO.send("POST", "/api/v1/letters/returns", "text/csv", file));
        assertEquals("[1,1,1]", List.of(taken.getInt("recorded"), taken.getInt("known"), taken.getInt("refused"))
                .toString().replace(" ", ""));
        assertEquals("LETTER_ID_CHECK", taken.getJsonArray("faults").getJsonObject(0).getString("code"));
        assertEquals(all - 2, people(letters).getInt("TOLD"));
        String answered = DPO.get(letters + "/delivery/returned").body();
        assertTrue(answered.contains(ids.get(0)) && answered.contains("\"UNCLAIMED\""), answered);
        assertFalse(answered.contains("\"name\""), answered);
        String handover = given.getJsonArray("handovers").getJsonObject(0).getString("id");
        assertEquals("RETURNS_RECORDED", code(DPO.send("DELETE", run + "/handovers/" + handover, "application/json", "")));
        assertEquals(200, DPO.send("DELETE", "/api/v1/letters/returns/" + ids.get(1), "application/json", "").statusCode());
        assertEquals(all - 1, people(letters).getInt("TOLD"));
    }

    @Test
    void what_came_back_is_written_again_or_published() throws InterruptedException {
        Dossier dossier = printed("Publication");
        String letters = dossier.laboratory(FIRST) + "/letters";
        String run = run(dossier);
        List<String> ids = dossier.letters(this.run);
        DPO.post(run + "/handovers", "{\"carrier\":\"La Poste\"}");
        assertEquals("NOTHING_TO_WRITE_AGAIN", code(DPO.post(letters + "/delivery/again", "{}")));
        back(DPO, ids.get(0));
        back(DPO, ids.get(1));
        Work.done(again(letters));
        assertEquals(2, json(DPO.get(run)).getJsonObject("states").getInt("REPRINTED"));
        assertEquals(200, DPO.send("POST", "/api/v1/letters/returns", "application/json",
                "{\"letter\":\"" + ids.get(2) + "\",\"reason\":\"NOT_AT_THIS_ADDRESS\"}").statusCode());
        assertEquals("URL_UNREADABLE", code(publish(letters, "ftp://x")));
        JsonObject published = json(publish(letters, "https://www.exemple.fr/avis"));
        assertTrue(published.getJsonObject("covers").getInt("RETURNED") == 1, published::toString);
        assertEquals(1, json(DPO.get(run)).getJsonObject("states").getInt("PUBLIC_COMMUNICATION"));
        String page = Server.loggedIn("dpo").get(dossier.page(FIRST) + "/letters/delivery").body();
        assertTrue(page.contains("https://www.exemple.fr/avis"), page);
        assertEquals(404, Server.loggedIn("lab02").get(dossier.page(FIRST) + "/letters/delivery").statusCode());
        assertEquals(404, Server.loggedIn("reviewer").get("/letters/returns").statusCode());
        assertEquals(404, Server.loggedIn("admin").get("/letters/returns").statusCode());
    }

    private static HttpResponse<String> again(String letters) {
        return DPO.post(letters + "/delivery/again", "{\"reason\":\"UNCLAIMED\"}");
    }

    private static HttpResponse<String> publish(String letters, String address) {
        return DPO.post(letters + "/delivery/publications",
                "{\"on\":\"2021-03-05\",\"place\":\"Journal\",\"address\":\"" + address + "\"}");
    }

    private static HttpResponse<String> back(Caller caller, String letter) {
        return caller.post("/api/v1/letters/returns", "{\"letter\":\"" + letter + "\",\"reason\":\"non réclamé\"}");
    }

    private static JsonObject people(String letters) {
        return json(DPO.get(letters + "/delivery")).getJsonObject("people");
    }

    private String run(Dossier dossier) {
        return dossier.laboratory(FIRST) + "/letters/" + run;
    }

    private Dossier printed(String title) throws InterruptedException {
        Dossier dossier = Dossier.full(title);
        run = dossier.printed();
        return dossier;
    }
}
