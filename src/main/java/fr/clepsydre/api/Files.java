package fr.clepsydre.api;

import jakarta.ws.rs.core.Response;

/** Files to be kept: their names hold no personal datum and need no escape. */
final class Files {

    private Files() {
    }

    static Response pdf(String name, byte[] bytes) {
        return attachment(name, "application/pdf", bytes);
    }

    static Response csv(String name, Object body) {
        return attachment(name, "text/csv; charset=UTF-8", body);
    }

    static Response attachment(String name, String type, Object body) {
        return Response.ok(body, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
