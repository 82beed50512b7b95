package fr.clepsydre.api;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.pdfform.FillForm;
import fr.clepsydre.app.pdfform.FormPaper;
import fr.clepsydre.app.pdfform.PdfFiller;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The PDF forms of authorities, filled for one laboratory. */
@Path("/incidents/{reference}/laboratories/{finess}/forms")
@RequestScoped
@Tag(name = "Notification")
@Produces(MediaType.APPLICATION_JSON)
public class FormsResource {

    private static final String NAME = "{name:[a-z0-9-]{1,40}}";

    @Inject
    private FillForm fill;

    @Inject
    private Permitted permitted;

    @Context
    private HttpHeaders headers;

    @PathParam("reference")
    private String reference = "";

    @PathParam("finess")
    private String finess = "";

    @GET
    @Operation(summary = "Every PDF form on offer", description = "With what could not be filled, or with the faults of a "
            + "form that cannot be filled at all; in French or in English, as Accept-Language asks.")
    @APIResponse(responseCode = "200", description = "items: name, state (FILLABLE or FAULTY), and report or faults")
    @APIResponse(responseCode = "404", description = "There is no such case, or it is not the caller's to see")
    public String list() {
        permitted.demand(Permission.EXPORT_DOCUMENTS);
        String language = Speech.of(headers).getLanguage();
        return new PdfFormJson(language).list(fill.forms(reference(), finess(), language)
                .orElseThrow(() -> Refused.notFound(reference, finess))).build().toString();
    }

    @GET
    @Path(NAME + ".pdf")
    @Produces("application/pdf")
    @Operation(summary = "A form, filled", description = "From the newest version as long as the case says the same, else "
            + "from the case as it stands. The file is named after the one or the other.")
    @APIResponse(responseCode = "200", description = "The form of the authority with our answers in it")
    @APIResponse(responseCode = "422", description = "The form cannot be filled: its PDF acts by itself, is encrypted, "
            + "holds XFA, or its mapping has faults")
    public Response pdf(@PathParam("name") String name,
            @Parameter(description = "true: the fields become part of the page")
            @QueryParam("flatten") @DefaultValue("false") String flatten,
            @Parameter(description = "fr or en; by default the first language that the form is meant for")
            @QueryParam("lang") @DefaultValue("") String language) {
        PdfFiller.Finish finish = switch (flatten) {
            case "true" -> PdfFiller.Finish.FLATTEN;
            case "false" -> PdfFiller.Finish.KEEP;
            default -> throw Refused.because(Refusal.of("PARAMETER_NOT_TRUE_OR_FALSE", "flatten").at("flatten"));
        };
        FormPaper paper = paper(name, language, finish);
        return Files.pdf(paper.document().name(), paper.document().bytes());
    }

    @GET
    @Path(NAME + "/report")
    @Operation(summary = "What could not be filled in a form, and why")
    @APIResponse(responseCode = "200", description = "language; version, the number of the version that it was filled "
            + "from, none for the case as it stands; open: code, message, fields of the PDF, questions")
    public String report(@PathParam("name") String name, @QueryParam("lang") @DefaultValue("") String language) {
        FormPaper paper = paper(name, language, PdfFiller.Finish.KEEP);
        return new PdfFormJson(Speech.of(headers).getLanguage()).report(paper.report()).build().toString();
    }

    private FormPaper paper(String name, String language, PdfFiller.Finish finish) {
        permitted.demand(Permission.EXPORT_DOCUMENTS);
        if (!language.isEmpty()) {
            NotificationResource.demand(language);
        }
        return Refused.unless(fill.fill(reference(), finess(), new FillForm.Wish(name, language, finish)));
    }

    private Reference reference() {
        return Names.reference(reference);
    }

    private String finess() {
        return Names.finess(reference, finess);
    }
}
