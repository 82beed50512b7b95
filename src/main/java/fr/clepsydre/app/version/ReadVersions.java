package fr.clepsydre.app.version;

import fr.clepsydre.app.Permission;
import fr.clepsydre.app.UseCase;
import fr.clepsydre.app.notification.CaseFile;
import fr.clepsydre.app.notification.ReadCase;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.Completeness;
import fr.clepsydre.domain.notification.Content;
import fr.clepsydre.domain.notification.Form;
import fr.clepsydre.domain.notification.version.Difference;
import fr.clepsydre.domain.notification.version.Freshness;
import fr.clepsydre.domain.notification.version.Version;
import fr.clepsydre.domain.notification.version.VersionBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Somebody looks at what was frozen, by whom it was signed off, when it was filed, and what changed between. */
@UseCase(Permission.SEE_CASES)
@ApplicationScoped
public class ReadVersions {

    @Inject
    private ReadCase cases;

    @Inject
    private Versions versions;

    @Inject
    private VersionAge age;

    /** Empty when there is no such case, or when it is not the caller's to see. */
    public Optional<CaseVersions> of(Reference reference, String finess) {
        return cases.file(reference, finess).map(this::of);
    }

    private CaseVersions of(CaseFile file) {
        VersionBook book = versions.of(file.incident().reference(), file.involvement().finess());
        return new CaseVersions(file, book,
                book.newest().map(version -> age.of(version, file)).orElse(Freshness.FRESH));
    }

    /** What is to be said today: as it was frozen while the case says the same, else as the case stands. */
    public Content content(CaseVersions versions) {
        return versions.fresh().map(age::content).orElseGet(() -> versions.file().content());
    }

    /** What changed from one version to another, or to the case as it stands when {@code to} is empty. */
    public Difference difference(CaseVersions versions, Version from, Optional<Version> to) {
        CaseFile file = versions.file();
        return Difference.between(age.said(from), to.map(age::said).orElseGet(() -> age.said(file)));
    }

    /** What was open when it was frozen. */
    public Completeness completeness(Version version) {
        Form form = age.form(version);
        Content content = age.content(version);
        return Completeness.of(form, content);
    }
}
