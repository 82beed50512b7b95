package fr.clepsydre.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.clepsydre.it.InServer;
import fr.clepsydre.it.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@InServer
class FirstPageE2E {

    @RegisterExtension
    final Story story = new Story();

    @Test
    void theFirstPageOpens() {
        var answer = story.page().navigate(Server.address().toString());
        assertEquals(200, answer.status());
        story.screenshot("first-page");
    }
}
