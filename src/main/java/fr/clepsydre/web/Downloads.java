package fr.clepsydre.web;

import fr.clepsydre.app.letter.KeepSignature;
import fr.clepsydre.app.notification.Document;
import fr.clepsydre.app.notification.ExchangeNotification;
import fr.clepsydre.app.notification.PreviewNotification;
import fr.clepsydre.app.version.TakeVersion;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.version.ReceiptType;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Hands files out at the addresses of the pages that they belong to; {@link Routes} leads here. What the caller may
 * not see does not exist.
 */
@WebServlet("/downloads/*")
public class Downloads extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> NOT_THERE = Set.of("NOT_FOUND", "PAGE_NOT_THERE");
    /** Attribute of the request: why it cannot be printed, for the error page. */
    private static final String REFUSED = "refused";
    private static final int UNPRINTABLE = 422;
    private static final int USUAL_WIDTH = 800;

    @Inject
    private transient TakeVersion notifications;
    @Inject
    private transient PreviewNotification preview;
    @Inject
    private transient ExchangeNotification exchange;
    @Inject
    private transient KeepSignature signatures;

    /** A file to send. */
    private record Sent(String name, String type, byte[] content) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<Sent> file = switch (asked) {
            case "/notification" -> notification(request);
            case "/edpb" -> exchange(request, exchange::edpb, "application/json");
            case "/linked-data" -> exchange(request, exchange::linkedData, "application/ld+json");
            case "/version" -> version(request);
            case "/receipt" -> receipt(request);
            case "/signature" -> signature(request);
            case "/page" -> page(request, response);
            default -> Optional.empty();
        };
        if (file.isEmpty()) {
            response.sendError(request.getAttribute(REFUSED) == null ? HttpServletResponse.SC_NOT_FOUND : UNPRINTABLE);
        } else {
            send(file.get(), response);
        }
    }

    private Optional<Sent> notification(HttpServletRequest request) {
        return Reference.parse(request.getParameter("reference"))
                .map(reference -> notifications.pdf(reference, request.getParameter("finess"), language(request)))
                .flatMap(outcome -> accepted(outcome, request))
                .map(document -> new Sent(document.name(), "application/pdf", document.bytes()));
    }

    private static Optional<Sent> exchange(HttpServletRequest request,
            BiFunction<Reference, String, Optional<Document>> format, String type) {
        return Reference.parse(request.getParameter("reference"))
                .flatMap(reference -> format.apply(reference, request.getParameter("finess")))
                .map(document -> new Sent(document.name(), type, document.bytes()));
    }

    private Optional<Sent> version(HttpServletRequest request) {
        String name = request.getParameter("file");
        return Reference.parse(request.getParameter("reference")).flatMap(reference ->
                notifications.file(reference, request.getParameter("finess"), number(request), name)
                        .map(document -> sent(document, name)));
    }

    private Optional<Sent> receipt(HttpServletRequest request) {
        return Reference.parse(request.getParameter("reference")).flatMap(reference ->
                notifications.receipt(reference, request.getParameter("finess"), number(request))
                        .map(document -> sent(document, document.name())));
    }

    private Optional<Sent> signature(HttpServletRequest request) {
        return Reference.parse(request.getParameter("reference"))
                .flatMap(reference -> signatures.find(reference, request.getParameter("finess")))
                .flatMap(picture -> ReceiptType.ofContent(picture)
                        .map(type -> new Sent("signature", type.mediaType(), picture)));
    }

    private static Sent sent(Document document, String name) {
        String type = switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> "application/pdf";
            case "json" -> "application/json";
            case "png" -> "image/png";
            case "jpeg" -> "image/jpeg";
            default -> "text/plain; charset=UTF-8";
        };
        return new Sent(document.name(), type, document.bytes());
    }

    /**
     * A page of it as a picture; {@code width} in pixels, {@code lang}, and {@code section} to have the page on which
     * that one begins. Which page it is and how many there are stands in headers.
     */
    private Optional<Sent> page(HttpServletRequest request, HttpServletResponse response) {
        var wanted = new PreviewNotification.Wanted(number(request), given(request, "width", USUAL_WIDTH),
                given(request, "section", 0));
        return Reference.parse(request.getParameter("reference"))
                .map(reference -> preview.page(reference, request.getParameter("finess"), language(request), wanted))
                .flatMap(outcome -> accepted(outcome, request))
                .map(picture -> {
                    response.setHeader("Clepsydre-Page", String.valueOf(picture.page()));
                    response.setHeader("Clepsydre-Pages", String.valueOf(picture.pages()));
                    return new Sent("page-" + picture.page() + ".png", "image/png", picture.png());
                });
    }

    private static int given(HttpServletRequest request, String name, int usual) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt).orElse(usual);
    }

    private static String language(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang")) ? "en" : "fr";
    }

    /** What cannot be printed is told in words, by a page that is not a document. */
    private static <T> Optional<T> accepted(Outcome<T> outcome, HttpServletRequest request) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return Optional.of(accepted.value());
        }
        if (outcome.refusals().stream().noneMatch(refusal -> NOT_THERE.contains(refusal.code()))) {
            request.setAttribute(REFUSED, outcome.refusals());
        }
        return Optional.empty();
    }

    private static int number(HttpServletRequest request) {
        String number = request.getParameter("number");
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }

    private static void send(Sent file, HttpServletResponse response) throws IOException {
        response.setContentType(file.type());
        response.setHeader("Content-Disposition", "inline; filename=\"" + file.name().replaceAll("[^\\w.-]", "_") + '"');
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
