package fr.clepsydre.app.version;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.version.Freshness;
import fr.clepsydre.domain.notification.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Somebody types a notification into the online service of the authority, from a sheet in its order. */
@UseCase(Permission.EXPORT_DOCUMENTS)
@ApplicationScoped
public class ReadCopySheet {

    @Inject
    private ReadVersions versions;

    @Inject
    private VersionAge age;

    /**
     * The newest version as long as the case says the same, else the case as it stands, as a draft; empty when there is
     * no such case, or when it is not the caller's to see.
     *
     * @param language {@code fr} or {@code en}
     */
    public Optional<CopySheet> of(Reference reference, String finess, String language) {
        return versions.of(reference, finess).map(found -> {
            Optional<Version> current = found.book().newest()
                    .filter(version -> found.freshness() instanceof Freshness.Fresh);
            return current.map(version -> frozen(found, version, language))
                    .orElseGet(() -> draft(found, language));
        });
    }

    private CopySheet frozen(CaseVersions found, Version version, String language) {
        Form form = age.form(version);
        return new CopySheet(Optional.of(version), Optional.of(found.state(version)), Optional.empty(),
                form.title().in(language), CopyWriter.write(form, age.content(version), language));
    }

    private static CopySheet draft(CaseVersions found, String language) {
        CaseFile file = found.file();
        return new CopySheet(Optional.empty(), Optional.empty(), found.staleSince(), file.form().title().in(language),
                CopyWriter.write(file.form(), file.content(), language));
    }
}
