package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.register.ReadRegister;
import fr.clepsydre.app.register.RegisterCsv;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of every breach (GDPR art. 33(5)). */
@Path("/register.csv")
@RequestScoped
@Tag(name = "Register")
public class RegisterResource {

    @Inject
    private ReadRegister register;

    @Inject
    private Permitted permitted;

    @GET
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @Operation(summary = "A row a case, in UTF-8 with a byte order mark, so that spreadsheets show accents")
    @APIResponse(responseCode = "200", description = "reference, title, recordedAt, finess, laboratory, status …")
    public Response csv() {
        permitted.demand(Permission.SEE_REGISTER);
        StreamingOutput rows = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\ufeff');
            writer.write(RegisterCsv.header());
            register.each(entry -> write(writer, RegisterCsv.row(entry)));
            writer.flush();
        };
        return Files.csv("register.csv", rows);
    }

    private static void write(Writer writer, String row) {
        try {
            writer.write(row);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
