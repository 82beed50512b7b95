package fr.clepsydre.web;

import fr.clepsydre.app.words.RefusalWords;
import fr.clepsydre.domain.intake.BrokenFile;
import fr.clepsydre.domain.intake.RowRemark;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** What is wrong or doubtful in a file, in sentences. */
@Named
@RequestScoped
public class FileWords {

    /** Why reading stopped, and where. */
    public String broken(BrokenFile broken) {
        return words().sentence(broken);
    }

    /** What is wrong with a row, without its line. */
    public String remark(RowRemark remark) {
        return words().sentence(remark);
    }

    private static RefusalWords words() {
        return RefusalWords.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
