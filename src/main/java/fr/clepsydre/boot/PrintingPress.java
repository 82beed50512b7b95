package fr.clepsydre.boot;

import fr.clepsydre.app.notification.Attachment;
import fr.clepsydre.app.notification.SheetPress;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Sheet;
import fr.clepsydre.press.NotificationPress;
import fr.clepsydre.press.Templates;
import fr.clepsydre.press.template.Template;
import fr.clepsydre.press.template.TemplateKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Hands notifications to the press, with the template as it stands on disk at that moment. */
@ApplicationScoped
public class PrintingPress implements SheetPress {

    @Override
    public Outcome<byte[]> print(Sheet sheet, Instant printed, List<Attachment> attached) {
        Outcome<Template> read = new Templates(Settings.templates()).read(TemplateKind.NOTIFICATION, sheet.language());
        return read instanceof Outcome.Accepted<Template> template
                ? NotificationPress.print(template.value(), sheet, printed, attached)
                : new Outcome.Refused<>(read.refusals());
    }
}
