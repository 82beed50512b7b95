package fr.clepsydre.store.template;

import fr.clepsydre.app.template.TemplateVersions;
import fr.clepsydre.domain.letter.LetterKind;
import fr.clepsydre.domain.letter.TemplateVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Versions of the texts of letters in the database; no personal data in them. */
@ApplicationScoped
public class StoredTemplates implements TemplateVersions {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<TemplateVersion> of(LetterKind kind, String language) {
        return entities.createQuery("from TemplateRow t where t.kind = :kind and t.language = :language"
                        + " order by t.numberOf desc", TemplateRow.class)
                .setParameter("kind", kind.name()).setParameter("language", language)
                .getResultStream().map(StoredTemplates::version).toList();
    }

    @Override
    public List<TemplateVersion> hold(LetterKind kind, String language) {
        // A row that the migration made: the versions themselves cannot be held before there is one.
        entities.createNativeQuery("select kind from letter_template_turn where kind = :kind and language = :language"
                        + " for update", String.class)
                .setParameter("kind", kind.name()).setParameter("language", language).getSingleResult();
        return of(kind, language);
    }

    private static TemplateVersion version(TemplateRow row) {
        Optional<TemplateVersion.Decision> decision = Optional.ofNullable(row.decidedAt)
                .map(at -> new TemplateVersion.Decision(row.decidedBy, at, row.reason));
        return new TemplateVersion(LetterKind.valueOf(row.kind), row.language, row.numberOf,
                TemplateVersion.State.valueOf(row.state), row.text,
                new TemplateVersion.Writer(row.authorLogin, row.authorName), row.writtenAt, decision);
    }

    @Override
    public void save(TemplateVersion version) {
        TemplateRow known = entities.find(TemplateRow.class, key(version));
        TemplateRow row = known == null ? new TemplateRow() : known;
        row.kind = version.kind().name();
        row.language = version.language();
        row.numberOf = version.number();
        row.state = version.state().name();
        row.text = version.text();
        row.authorLogin = version.by().login();
        row.authorName = version.by().name();
        row.writtenAt = version.writtenAt();
        row.decidedBy = version.decision().map(TemplateVersion.Decision::by).orElse(null);
        row.decidedAt = version.decision().map(TemplateVersion.Decision::at).orElse(null);
        row.reason = version.decision().map(TemplateVersion.Decision::reason).orElse(null);
        entities.persist(row);
    }

    @Override
    public void remove(TemplateVersion draft) {
        entities.remove(entities.find(TemplateRow.class, key(draft)));
    }

    private static TemplateRow.Key key(TemplateVersion version) {
        return new TemplateRow.Key(version.kind().name(), version.language(), version.number());
    }
}
