package fr.clepsydre.store.form;

import fr.clepsydre.app.notification.ExchangeFormats;
import fr.clepsydre.domain.Outcome;
import fr.clepsydre.domain.notification.Answers;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.FormMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;

/** The formats that Clepsydre writes and reads. */
@ApplicationScoped
public class StoredFormats implements ExchangeFormats {

    @Override
    public byte[] edpb(Content content, FormMapping mapping) {
        return EdpbJson.write(mapping.to(), mapping.forth(content));
    }

    @Override
    public byte[] linkedData(Content content, FormMapping mapping) {
        return LinkedBreach.write(mapping.forth(content));
    }

    @Override
    public Outcome<Answers> read(byte[] json, FormMapping mapping, Content present, ZoneId zone) {
        return EdpbJson.read(json, mapping.to(), mapping.forth(present), zone);
    }
}
