package fr.clepsydre.web;

import java.util.List;
import java.util.Optional;

/** Every address of the pages, one line each. What is not here does not exist. */
final class Routes {

    private static final List<Route> PAGES = List.of(
            Route.of("/", "/pages/board.xhtml"),
            Route.of("/incidents", "/pages/incidents/list.xhtml"),
            Route.of("/incidents/new", "/pages/incidents/record.xhtml"),
            Route.of("/incidents/{reference}", "/pages/incidents/incident.xhtml"),
            Route.of("/incidents/{reference}/facts", "/pages/incidents/facts.xhtml"),
            Route.of("/incidents/{reference}/assessment", "/pages/incidents/assessment.xhtml"),
            Route.of("/incidents/{reference}/involve", "/pages/incidents/involve.xhtml"),
            Route.of("/incidents/{reference}/pack\\.zip", "/downloads/pack"),
            Route.of("/incidents/{reference}/erasure", "/pages/incidents/erasure.xhtml"),
            Route.of("/incidents/{reference}/people", "/pages/incidents/people.xhtml"),
            Route.of("/incidents/{reference}/people/{import}/findings\\.csv", "/downloads/findings"),
            Route.of("/incidents/{reference}/people/search", "/pages/people/search.xhtml"),
            Route.of("/incidents/{reference}/labs/{finess}/people", "/pages/people/laboratory.xhtml"),
            Route.of("/incidents/{reference}/labs/{finess}/people/person/{person}", "/pages/people/person.xhtml"),
            Route.of("/incidents/{reference}/labs/{finess}/people/{code}", "/pages/people/queue.xhtml"),
            Route.of("/incidents/{reference}/labs/{finess}", "/pages/laboratory/laboratory.xhtml"),
            Route.of("/incidents/{reference}/labs/{finess}/assessment", "/pages/laboratory/assessment.xhtml"),
            Route.of("/incidents/{reference}/labs/{finess}/notification", "/pages/laboratory/notification.xhtml"),
            Route.of("/incidents/{reference}/labs/{finess}/versions", "/pages/laboratory/versions.xhtml"),
            Route.of("/incidents/{reference}/labs/{finess}/copy", "/pages/laboratory/copy.xhtml"),
            Route.of("/incidents/{reference}/labs/{finess}/versions/{number}/files/{file}", "/downloads/version"),
            Route.of("/incidents/{reference}/labs/{finess}/versions/{number}/receipt", "/downloads/receipt"),
            Route.of("/incidents/{reference}/labs/{finess}/pack\\.zip", "/downloads/pack"),
            Route.of("/incidents/{reference}/labs/{finess}/forms", "/pages/laboratory/forms.xhtml"),
            Route.of("/incidents/{reference}/labs/{finess}/forms/{form}\\.pdf", "/downloads/form"),
            Route.of("/incidents/{reference}/labs/{finess}/evidence", "/pages/laboratory/evidence.xhtml"),
            Route.of("/incidents/{reference}/labs/{finess}/evidence/{piece}", "/downloads/evidence"),
            Route.of("/incidents/{reference}/labs/{finess}/letters", "/pages/laboratory/letters.xhtml"),
            Route.of("/incidents/{reference}/labs/{finess}/letters/delivery", "/pages/laboratory/delivery.xhtml"),
            Route.of("/incidents/{reference}/labs/{finess}/notification\\.pdf", "/downloads/notification"),
            Route.of("/incidents/{reference}/labs/{finess}/notification/page-{number}\\.png", "/downloads/page"),
            Route.of("/incidents/{reference}/labs/{finess}/notification\\.edpb\\.json", "/downloads/edpb"),
            Route.of("/incidents/{reference}/labs/{finess}/notification\\.jsonld", "/downloads/linked-data"),
            Route.of("/incidents/{reference}/labs/{finess}/signature", "/downloads/signature"),
            Route.of("/incidents/{reference}/labs/{finess}/letters/{run}/batches/{number}\\.pdf", "/downloads/letters/batch"),
            Route.of("/incidents/{reference}/labs/{finess}/letters/{run}/manifest\\.csv", "/downloads/letters/manifest"),
            Route.of("/incidents/{reference}/labs/{finess}/letters/{run}/summary\\.pdf", "/downloads/letters/summary"),
            Route.of("/incidents/{reference}/labs/{finess}/letters/{run}/proof\\.pdf", "/downloads/letters/proof"),
            Route.of("/incidents/{reference}/labs/{finess}/letters/{run}/proof/{number}\\.png", "/downloads/letters/proof-page"),
            Route.of("/incidents/{reference}/labs/{finess}/letters/{run}/letters/{letter}\\.pdf", "/downloads/letters/letter"),
            Route.of("/directory", "/pages/directory.xhtml"),
            Route.of("/register", "/pages/register.xhtml"),
            Route.of("/register/{reference}", "/pages/register-entry.xhtml"),
            Route.of("/register/{reference}/{finess}", "/pages/register-entry.xhtml"),
            Route.of("/register\\.csv", "/downloads/register/TABLE"),
            Route.of("/register\\.xlsx", "/downloads/register/WORKBOOK"),
            Route.of("/register\\.pdf", "/downloads/register/DOCUMENT"),
            Route.of("/register-cnil\\.csv", "/downloads/register/OPEN_DATA"),
            Route.of("/letters", "/pages/letters.xhtml"),
            Route.of("/letters/returns", "/pages/returns.xhtml"),
            Route.of("/templates", "/pages/templates/list.xhtml"),
            Route.of("/templates/{kind}/{language}", "/pages/templates/template.xhtml"),
            Route.of("/templates/{kind}/{language}/page\\.png", "/downloads/template"),
            Route.of("/retention", "/pages/retention.xhtml"),
            Route.of("/reminders", "/pages/reminders.xhtml"),
            Route.of("/account", "/pages/account.xhtml"),
            Route.of("/admin/audit", "/pages/audit.xhtml"),
            Route.of("/admin/audit\\.tsv", "/downloads/audit"),
            Route.of("/admin", "/pages/admin.xhtml"),
            Route.of("/welcome", "/pages/welcome.xhtml"),
            Route.of("/login", "/pages/login.xhtml"));

    /** Not pages: what other servlets answer (/health: the container's), or files that everybody may have. */
    private static final List<String> ELSEWHERE = List.of("/api/", "/openapi", "/health", "/documents/",
            "/jakarta.faces.resource/", "/login/oidc", "/login/callback", "/logout", "/favicon.svg", "/calendar/");

    private Routes() {
    }

    /** The view of a page, with its variables; empty for an address that is no page. */
    static Optional<String> view(String path) {
        return PAGES.stream().flatMap(route -> route.target(path).stream()).findFirst();
    }

    /** Whether it is a page to read, not a file to take away. */
    static boolean isPage(String path) {
        return view(path).filter(view -> view.startsWith("/pages/")).isPresent();
    }

    /** Whether another servlet answers that path. */
    static boolean elsewhere(String path) {
        return ELSEWHERE.stream().anyMatch(path::startsWith);
    }
}
