package fr.clepsydre.app.audit;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.keys.MasterKeys;
import fr.clepsydre.domain.audit.Anchor;
import fr.clepsydre.domain.audit.ChainCheck;
import fr.clepsydre.domain.audit.Entry;
import fr.clepsydre.domain.audit.TrailLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Somebody reads the trail, has its chain checked, and takes it away for the verifier. */
@UseCase(Permission.SEE_AUDIT)
@ApplicationScoped
public class ReadTrail {

    /** What the line with the wrapped keys begins with: that of the trail, and that of the installation. */
    public static final String KEY = "#key ";

    @Inject
    private AuditTrail trail;
    @Inject
    private Anchors anchors;
    @Inject
    private MasterKeys master;

    /** The newest first. */
    public Slice<Entry> list(AuditFilter filter, Slice.Window window) {
        return trail.list(filter, window);
    }

    /** Reads the whole chain against its key, its head and the anchors. */
    public ChainCheck.Verdict verify() {
        List<Anchor> known = new ArrayList<>(anchors.all());
        trail.head().ifPresent(known::add);
        ChainCheck check = new ChainCheck(trail.key(), known);
        trail.each(check::read);
        return check.end();
    }

    /** How it stands with the anchors. */
    public Anchors.State anchors() {
        return anchors.state();
    }

    /** The whole trail as the verifier reads it: the wrapped key, the head, a header, a line an entry. */
    @Recorded
    public void export(OutputStream out) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(KEY + trail.wrappedKey() + " " + master.wrapped() + "\n");
            writer.write(TrailLine.HEADER + "\n");
            trail.each(entry -> line(writer, entry));
            writer.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void line(Writer writer, Entry entry) {
        try {
            writer.write(TrailLine.write(entry) + "\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
