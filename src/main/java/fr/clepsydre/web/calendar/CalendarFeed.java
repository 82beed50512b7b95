package fr.clepsydre.web.calendar;

import fr.clepsydre.app.calendar.DeadlineCalendar;
import fr.clepsydre.app.calendar.ReadCalendar;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands a calendar program the deadlines of whoever made the address: {@code /calendar/{secret}.ics}. No session, no
 * page: every address that is not one is answered by the same bare 404, whether it was revoked, disabled or guessed.
 */
@WebServlet("/calendar/*")
public class CalendarFeed extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([\\w-]{43})\\.ics");
    private static final int TOO_MANY = 429;

    @Inject
    private transient ReadCalendar readCalendar;

    @Inject
    private transient WrongAddresses wrong;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        Matcher address = ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<DeadlineCalendar> calendar =
                address.matches() ? readCalendar.read(address.group(1)) : Optional.empty();
        if (calendar.isEmpty()) {
            refuse(request, response);
            return;
        }
        response.setContentType("text/calendar");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "inline; filename=\"clepsydre.ics\"");
        Writer writer = response.getWriter();
        calendar.get().write(writer);
        writer.flush();
    }

    /** Without the error page of the site, which would begin a session. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) {
        if (wrong.tooMany(request.getRemoteAddr())) {
            response.setHeader("Retry-After", String.valueOf(WrongAddresses.PAUSE.toSeconds()));
            response.setStatus(TOO_MANY);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        response.setContentLength(0);
    }
}
