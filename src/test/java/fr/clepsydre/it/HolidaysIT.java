package fr.clepsydre.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.clepsydre.it.api.Dossier;
import org.junit.jupiter.api.Test;

@InServer
class HolidaysIT {

    @Test
    void the_library_of_holidays_works_within_the_class_loaders_of_the_server() {
        Dossier dossier = Dossier.ofFirst("Pentecôte");
        var told = Dossier.DPO.post(dossier.laboratory(Dossier.FIRST) + "/awareness",
                "{\"at\":\"2026-05-22T10:00:00\",\"zone\":\"Europe/Paris\",\"reason\":\"Appel\"}");
        assertTrue(told.statusCode() < 300, told::body);
        String page = Server.loggedIn("dpo").get(dossier.page(Dossier.FIRST)).body();
        assertTrue(page.contains("Lundi de Pentecôte"), page);
    }
}
