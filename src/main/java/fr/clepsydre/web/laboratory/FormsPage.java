package fr.clepsydre.web.laboratory;

import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.app.pdfform.FillForm;
import fr.clepsydre.app.pdfform.FormOnOffer;
import fr.clepsydre.app.pdfform.FormReport;
import fr.clepsydre.app.pdfform.OpenField;
import fr.clepsydre.app.pdfform.PdfTemplate;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.Question;
import fr.clepsydre.web.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The PDF forms of authorities: which ones there are, what each would leave open for this case, and the filled files. */
@Named
@RequestScoped
public class FormsPage {

    @Inject
    private ReadCase cases;
    @Inject
    private FillForm fill;
    @Inject
    private Phrases phrases;

    private CaseAddress address;
    private CaseFile file;
    private List<FormOnOffer> forms = List.of();

    /** Opens the case that the address names. */
    public void open() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        Optional<CaseFile> found = asked.flatMap(wanted -> cases.file(wanted.reference(), wanted.finess()));
        if (found.isEmpty()) {
            CaseAddress.notFound();
            return;
        }
        address = asked.get();
        file = found.get();
        forms = fill.forms(address.reference(), address.finess(), phrases.language()).orElse(List.of());
    }

    /** Every form, by name. */
    public List<FormOnOffer> getForms() {
        return forms;
    }

    /** What it is called; its name where its files cannot tell. */
    public String title(FormOnOffer offer) {
        return template(offer).map(template -> template.title().in(phrases.language())).orElse(offer.form().name());
    }

    /** Who publishes it; empty where its files cannot tell. */
    public String authority(FormOnOffer offer) {
        return template(offer).map(template -> template.authority().in(phrases.language())).orElse("");
    }

    private static Optional<PdfTemplate> template(FormOnOffer offer) {
        return offer.form().template() instanceof Outcome.Accepted<PdfTemplate> template
                ? Optional.of(template.value())
                : Optional.empty();
    }

    /** What becomes of it, if it can be filled. */
    public List<FormReport> report(FormOnOffer offer) {
        return offer.report() instanceof Outcome.Accepted<FormReport> report
                ? List.of(report.value())
                : List.of();
    }

    /** Why it cannot be filled; nothing when it can. */
    public List<String> faults(FormOnOffer offer) {
        return offer.report().refusals().stream().map(this::fault).toList();
    }

    private String fault(Refusal fault) {
        return fault.code().equals("PDF_FIELD_UNKNOWN")
                ? phrases.text("forms.at", String.join(", ", fault.fields()), phrases.refusal(fault))
                : phrases.refusal(fault);
    }

    /** What a form was filled from. */
    public String origin(FormReport report) {
        return report.version().map(number -> phrases.text("forms.from.version", number))
                .orElseGet(() -> phrases.text("forms.from.case"));
    }

    /** The questions behind an open field; its name in the PDF when none is. */
    public String name(OpenField field) {
        return field.questions().isEmpty()
                ? String.join(", ", field.reason().fields())
                : field.questions().stream().map(Question::label).map(label -> label.in(phrases.language()))
                        .collect(Collectors.joining(", "));
    }

    /** Where the filled form is. */
    public String link(FormOnOffer offer, FormReport report) {
        return address.laboratory() + "/forms/" + offer.form().name() + ".pdf?lang=" + report.language();
    }

    public CaseFile getFile() {
        return file;
    }

    public CaseAddress getAddress() {
        return address;
    }
}
