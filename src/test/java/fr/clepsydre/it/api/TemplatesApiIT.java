package fr.clepsydre.it.api;

import static fr.clepsydre.it.api.Dossier.DPO;
import static fr.clepsydre.it.api.Dossier.code;
import static fr.clepsydre.it.api.Dossier.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.it.Caller;
import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import jakarta.json.Json;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A text of letters changed by programs, and put in force by a second person. */
@InServer
class TemplatesApiIT {

    private static final String TEXT = "/api/v1/templates/second/fr";
    private static final Caller REVIEWER = Server.bearer("demo-reviewer");

    private static HttpResponse<String> write(String text, String seen) {
        return DPO.send("PUT", TEXT + "/draft", "application/json",
                Json.createObjectBuilder().add("text", text).add("seen", seen).build().toString());
    }

    private static String state() {
        return json(DPO.get(TEXT)).getString("state");
    }

    private static HttpResponse<String> propose(String seen) {
        return DPO.post(TEXT + "/proposal", Json.createObjectBuilder().add("seen", seen).build().toString());
    }

    @Test
    void one_writes_and_another_approves() {
        String shipped = json(DPO.get(TEXT)).getString("text");
        String before = state();
        assertEquals(200, write(shipped.replace("{{measures}}", "Plus tard."), before).statusCode());
        assertEquals("TEMPLATE_INCOMPLETE", code(propose(state())));
        assertEquals("NO_MEASURES", json(DPO.get(TEXT)).getJsonArray("remarks").getJsonObject(0).getString("code"));
        assertEquals("CHANGED_MEANWHILE", code(write(shipped, before)));
        assertEquals("CHANGED_MEANWHILE", code(propose(before)));
        assertEquals("CHANGED_MEANWHILE", code(DPO.send("DELETE", TEXT + "/draft?seen=" + before, "application/json", "")));
        String changed = shipped + "\n\nMerci de votre attention.\n";
        assertEquals(200, write(changed, state()).statusCode());
        assertEquals(200, propose(state()).statusCode());
        assertEquals("REASON_MISSING", code(REVIEWER.post(TEXT + "/approval", "{\"approved\":false}")));
        assertEquals("APPROVED", json(REVIEWER.post(TEXT + "/approval", "{\"approved\":true}")).getString("state"));
        assertEquals(changed, json(DPO.get(TEXT)).getString("text"));
        assertEquals(200, write(shipped, state()).statusCode());
        assertEquals(200, propose(state()).statusCode());
        assertEquals(200, REVIEWER.post(TEXT + "/approval", "{\"approved\":true}").statusCode());
    }
}
