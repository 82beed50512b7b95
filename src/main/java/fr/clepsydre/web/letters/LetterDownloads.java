package fr.clepsydre.web.letters;

import fr.clepsydre.app.letter.LetterFile;
import fr.clepsydre.app.letter.LetterRun;
import fr.clepsydre.app.letter.ReadLetters;
import fr.clepsydre.app.letter.ReadManifest;
import fr.clepsydre.app.letter.ReadProof;
import fr.clepsydre.app.letter.ReadSummary;
import fr.clepsydre.domain.Outcome;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Hands out what is printed of a run: files, manifest, summary, proof, single letters. What the caller may not see is not there. */
@WebServlet("/downloads/letters/*")
public class LetterDownloads extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 800;

    @Inject
    private transient ReadLetters letters;
    @Inject
    private transient ReadManifest manifest;
    @Inject
    private transient ReadProof proof;
    @Inject
    private transient ReadSummary summary;

    /** A file to send. */
    private record Sent(String name, String type, byte[] content) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> run = run(request);
        String asked = Optional.ofNullable(request.getPathInfo()).orElse("");
        if (run.isPresent() && asked.equals("/manifest")) {
            manifest(run.get(), response);
            return;
        }
        Optional<Sent> file = run.flatMap(found -> file(found, asked, request));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        begin(file.get().name(), file.get().type(), response);
        response.setContentLength(file.get().content().length);
        response.getOutputStream().write(file.get().content());
    }

    private Optional<Sent> file(UUID run, String asked, HttpServletRequest request) {
        return switch (asked) {
            case "/batch" -> letters.batch(run, number(request)).map(LetterDownloads::pdf);
            case "/letter" -> letters.letter(run, request.getParameter("letter"))
                    instanceof Outcome.Accepted<LetterFile> file ? Optional.of(pdf(file.value())) : Optional.empty();
            case "/summary" -> summary.file(run).map(LetterDownloads::pdf);
            case "/proof" -> proof.file(run).map(LetterDownloads::pdf);
            case "/proof-page" -> proof.picture(run, number(request), WIDTH)
                    .map(picture -> new Sent("letter-" + number(request) + ".png", "image/png", picture.png()));
            default -> Optional.empty();
        };
    }

    /** Written part by part: it may be long. */
    private void manifest(UUID run, HttpServletResponse response) throws IOException {
        begin(letters.manifestName(run).orElse("manifest.csv"), "text/csv; charset=UTF-8", response);
        int number = 0;
        for (Optional<String> part = manifest.part(run, 0); part.isPresent(); part = manifest.part(run, ++number)) {
            response.getOutputStream().write(part.get().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The run, if it is of the case that the address names. */
    private Optional<UUID> run(HttpServletRequest request) {
        return id(request.getParameter("run"))
                .flatMap(letters::run)
                .filter(run -> run.of().incident().toString().equals(request.getParameter("reference")))
                .filter(run -> run.of().finess().equals(request.getParameter("finess")))
                .map(LetterRun::id);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static int number(HttpServletRequest request) {
        String number = request.getParameter("number");
        return number.matches("\\d{1,7}") ? Integer.parseInt(number) : 0;
    }

    private static Sent pdf(LetterFile file) {
        return new Sent(file.name(), "application/pdf", file.content());
    }

    private static void begin(String name, String type, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "inline; filename=\"" + name.replaceAll("[^\\w.-]", "_") + '"');
    }
}
