package fr.clepsydre.web.register;

import fr.clepsydre.app.Caller;
import fr.clepsydre.app.Permission;
import fr.clepsydre.app.register.ReadRegister;
import fr.clepsydre.app.register.RegisterEntry;
import fr.clepsydre.app.register.RegisterSheets;
import fr.clepsydre.app.register.RegisterWords;
import fr.clepsydre.domain.notification.SheetSection;
import fr.clepsydre.web.Missing;
import fr.clepsydre.web.Reader;
import fr.clepsydre.web.laboratory.CaseAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One entry of the register in full: facts, effects, measures, decisions with their reasons (art. 33(5)). */
@Named
@RequestScoped
public class RegisterEntryPage {

    @Inject
    private ReadRegister register;
    @Inject
    private Caller caller;
    @Inject
    private Reader reader;

    private @Nullable RegisterEntry entry;

    /** Answers as what does not exist to whoever may not see it, and for an entry that there is not. */
    public void open() {
        Optional<CaseAddress> asked = CaseAddress.asked();
        if (!caller.may(Permission.SEE_REGISTER) || asked.isEmpty()) {
            Missing.answer();
            return;
        }
        register.entry(asked.get().reference(), Optional.of(asked.get().finess()).filter(finess -> !finess.isEmpty()))
                .ifPresentOrElse(found -> entry = found, Missing::answer);
    }

    public String getTitle() {
        return entry == null ? "" : sheets().title(entry);
    }

    public List<SheetSection> getSections() {
        return entry == null ? List.of() : sheets().sections(entry);
    }

    /** Path of the incident, or of the laboratory's case in it, below the context path. */
    public String getCasePath() {
        return entry == null ? "" : "/incidents/" + entry.incident()
                + entry.ofLaboratory().map(file -> "/labs/" + file.site().finess()).orElse("");
    }

    private RegisterSheets sheets() {
        return new RegisterSheets(RegisterWords.in(register.form(), reader.getLanguage().code()));
    }
}
