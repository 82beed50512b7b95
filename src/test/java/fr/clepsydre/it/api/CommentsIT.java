package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.clepsydre.it.Caller;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@InServer
class CommentsIT {

    private static final Caller REVIEWER = Server.bearer("demo-reviewer");
    private static final Caller MANAGER = Server.bearer("demo-lab01");

    private final Dossier dossier = Dossier.ofFirst("Comments");
    private final String address = dossier.laboratory(FIRST) + "/comments";

    private static String comment(String text) {
        return Json.createObjectBuilder().add("question", "sector").add("text", text).build().toString();
    }

    private JsonObject listed() {
        return Dossier.json(MANAGER.get(address));
    }

    @Test
    void what_one_asks_the_other_reads_and_settles() {
        assertEquals(200, REVIEWER.post(address, comment("Lequel ?")).statusCode());
        assertEquals("Lequel ?", listed().getJsonArray("items").getJsonObject(0).getString("text"));
        assertEquals(1, listed().getInt("open"));
        assertEquals(200, MANAGER.post(address + "/settlement", "{\"question\":\"sector\",\"upTo\":1}").statusCode());
        assertEquals("SETTLED", listed().getJsonArray("items").getJsonObject(0).getString("state"));
        var stranger = MANAGER.post(address + "/1/withdrawal", "{}");
        assertEquals("COMMENT_NOT_YOURS", Dossier.code(stranger));
        assertEquals(200, REVIEWER.post(address + "/1/withdrawal", "{}").statusCode());
        JsonObject withdrawn = listed().getJsonArray("items").getJsonObject(0);
        assertEquals("WITHDRAWN", withdrawn.getString("state"));
        assertFalse(withdrawn.containsKey("text"));
    }

    @Test
    void many_at_once_lose_nothing_and_the_same_one_sent_twice_counts_once() {
        List<CompletableFuture<Integer>> sent = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String text = comment("Remark " + i / 2);
            Caller who = List.of(DPO, REVIEWER, MANAGER).get(i / 2);
            sent.add(CompletableFuture.supplyAsync(() -> who.post(address, text).statusCode()));
        }
        sent.forEach(answer -> assertEquals(200, answer.join()));
        List<String> texts = listed().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("text")).sorted().distinct().toList();
        assertEquals(List.of("Remark 0", "Remark 1", "Remark 2"), texts);
    }

    @Test
    void what_does_not_fit_is_refused() {
        assertEquals("COMMENT_TOO_LONG", Dossier.code(DPO.post(address, comment("a".repeat(2_001)))));
        assertEquals("UNKNOWN_QUESTION", Dossier.code(DPO.post(address, "{\"question\":\"nonsense\",\"text\":\"a\"}")));
        assertEquals("JSON_TYPE", Dossier.code(DPO.post(address + "/settlement", "{\"question\":\"sector\"}")));
        assertEquals(0, listed().getJsonArray("items").size());
    }

    @Test
    void a_comment_is_no_part_of_the_notification_and_not_in_the_register() {
        DPO.post(address, comment("Entre-nous"));
        for (String place : List.of("/notification.json", "/notification.edpb.json", "/notification.jsonld")) {
            assertFalse(DPO.get(dossier.laboratory(FIRST) + place).body().contains("Entre-nous"), place);
        }
        assertFalse(DPO.get("/api/v1/register.csv?incident=" + dossier.reference()).body().contains("Entre-nous"));
    }
}
