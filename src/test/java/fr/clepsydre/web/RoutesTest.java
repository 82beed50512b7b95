package fr.clepsydre.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @Test
    void theRootIsTheWarBoard() {
        assertEquals(Optional.of("/pages/board.xhtml"), Routes.view("/"));
    }

    @Test
    void partsOfTheAddressReachThePageAsParameters() {
        assertEquals(Optional.of("/pages/laboratory/laboratory.xhtml?reference=INC-2021-0001&finess=2A0000014"),
                Routes.view("/incidents/INC-2021-0001/labs/2A0000014"));
    }

    @Test
    void theFormForANewIncidentIsNotAnIncidentCalledNew() {
        assertEquals(Optional.of("/pages/incidents/record.xhtml"), Routes.view("/incidents/new"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pages/board.xhtml", "/board.xhtml", "/pages/", "//", "/incidents/", "/incidents/a/b",
        "/incidents/INC%2F1", "/incidents/x;jsessionid=1", "/incidents/..;/admin", "/WEB-INF/web.xml", "/index.html",
        "/pages/errors/500.xhtml", "/incidents/a&reference=b", ""})
    void everythingElseDoesNotExist(String path) {
        assertEquals(Optional.empty(), Routes.view(path));
        assertFalse(Routes.elsewhere(path));
    }

    @Test
    void theServletsOfOthersAreLeftToThem() {
        assertTrue(Routes.elsewhere("/api/v1/clock"));
        assertTrue(Routes.elsewhere("/jakarta.faces.resource/css/clepsydre.css"));
    }
}
