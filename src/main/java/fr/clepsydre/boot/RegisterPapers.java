package fr.clepsydre.boot;

import fr.clepsydre.app.register.RegisterPrinter;
import fr.clepsydre.press.RegisterPress;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands the register to the press. */
@ApplicationScoped
public class RegisterPapers implements RegisterPrinter {

    @Override
    public byte[] print(Paper paper) {
        return RegisterPress.print(paper);
    }
}
