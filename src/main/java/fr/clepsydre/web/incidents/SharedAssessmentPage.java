package fr.clepsydre.web.incidents;

import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.severity.Assessment;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The inputs of the score for a whole incident: what holds for each laboratory that does not answer otherwise. */
@Named
@ViewScoped
public class SharedAssessmentPage extends IncidentAnswers {

    private static final long serialVersionUID = 1L;

    private transient Form form;

    /** Opens the incident that the address names. */
    public void open() {
        if (found()) {
            form = incidents.assessment();
        }
    }

    /** How grave the breach is by these inputs alone. */
    public Assessment getAssessment() {
        return Assessment.of(getIncident().answers(), getIncident().counts().persons());
    }

    @Override
    public Form form() {
        return form;
    }
}
