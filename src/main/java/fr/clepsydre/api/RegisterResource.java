package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.register.ExportRegister;
import fr.clepsydre.app.register.RegisterExtract;
import fr.clepsydre.app.register.RegisterFormat;
import fr.clepsydre.domain.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of every breach (GDPR art. 33(5)), complete or filtered; its header Clepsydre-Filter tells which. */
@Path("/")
@RequestScoped
@Tag(name = "Register")
public class RegisterResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ExportRegister export;

    @Inject
    private Permitted permitted;

    @GET
    @Path("register.csv")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @Operation(summary = "A row a case, in codes", description = RegisterParameters.DESCRIBED + "UTF-8 with a byte order mark, so that spreadsheets "
            + "show accents; columns are only ever added, at the end")
    @APIResponse(responseCode = "200", description = "reference, title, recordedAt, finess, laboratory, status …")
    public Response csv(@Context UriInfo here) {
        return file(RegisterFormat.CODES, here, "fr");
    }

    @GET
    @Path("register.xlsx")
    @Produces({XLSX, MediaType.APPLICATION_JSON})
    @Operation(summary = "The register as a workbook, in words; the second sheet says what the first holds",
            description = RegisterParameters.DESCRIBED)
    @APIResponse(responseCode = "200", description = "XLSX")
    @APIResponse(responseCode = "422", description = "More than 1,000,000 entries: filter")
    public Response xlsx(@Context UriInfo here,
            @Parameter(description = "fr or en") @QueryParam("lang") @DefaultValue("fr") String language) {
        return file(RegisterFormat.WORKBOOK, here, language);
    }

    @GET
    @Path("register.pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @Operation(summary = "The register as a document, a filled form an entry; PDF/A-2a and PDF/UA-1",
            description = RegisterParameters.DESCRIBED)
    @APIResponse(responseCode = "200", description = "PDF")
    @APIResponse(responseCode = "422", description = "More than 500 entries: filter")
    public Response pdf(@Context UriInfo here,
            @Parameter(description = "fr or en") @QueryParam("lang") @DefaultValue("fr") String language) {
        return file(RegisterFormat.DOCUMENT, here, language);
    }

    @GET
    @Path("register-cnil.csv")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    @Operation(summary = "The notified cases in the nine columns of the CNIL's open data", description = RegisterParameters.DESCRIBED + "Windows-1252; "
            + "a note, a header, months, bands, the CNIL's labels in French")
    @APIResponse(responseCode = "200", description = "CSV")
    public Response openData(@Context UriInfo here) {
        return file(RegisterFormat.OPEN_DATA, here, "fr");
    }

    private Response file(RegisterFormat format, UriInfo here, String language) {
        permitted.demand(Permission.SEE_REGISTER);
        if (!language.equals("fr") && !language.equals("en")) {
            throw Refused.because(Refusal.of("LANGUAGE_UNKNOWN", language).at("lang"));
        }
        RegisterParameters asked = RegisterParameters.of(here);
        RegisterExtract extract = Refused.unless(export.begin(format, asked.filter()));
        StreamingOutput body = out -> export.write(format, extract, language, out);
        Response file = Files.attachment(format.fileName(), format.type(), body);
        return Response.fromResponse(file).header("Clepsydre-Filter", asked.told()).build();
    }
}
