package fr.clepsydre.api;

import fr.clepsydre.app.people.ImportPeople;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads what is left of a body that was too large, and throws it away: a client that is still sending when the
 * connection is closed never hears why. A body that says itself that it is larger than any file is not waited for.
 */
@Provider
public class RestOfBody implements ContainerResponseFilter {

    private static final int PIECE = 1 << 16;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        boolean tooLarge = response.getStatus() == Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
        String length = request.getHeaderString("Content-Length");
        boolean gigantic = length != null && (length.length() > 18 || Long.parseLong(length) > ImportPeople.LARGEST);
        if (tooLarge && !gigantic) {
            throwAway(request.getEntityStream());
        }
    }

    private static void throwAway(InputStream rest) throws IOException {
        byte[] piece = new byte[PIECE];
        long read = 0;
        for (int count = rest.read(piece); count >= 0 && read < ImportPeople.LARGEST; count = rest.read(piece)) {
            read += count;
        }
    }
}
