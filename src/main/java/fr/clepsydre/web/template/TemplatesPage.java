package fr.clepsydre.web.template;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.template.ReadTemplates;
import fr.clepsydre.app.template.TemplateFile;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The texts of letters: one a kind and language, what is in force and what is being written. */
@Named
@RequestScoped
public class TemplatesPage {

    @Inject
    private ReadTemplates templates;
    @Inject
    private Caller caller;

    private List<TemplateFile> files = List.of();

    /** Opens the list. */
    public void open() {
        if (caller.may(Permission.SEE_TEMPLATES)) {
            files = templates.all();
        } else {
            CaseAddress.notFound();
        }
    }

    public List<TemplateFile> getFiles() {
        return files;
    }
}
