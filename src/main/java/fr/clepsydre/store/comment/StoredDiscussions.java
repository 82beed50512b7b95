package fr.clepsydre.store.comment;

import fr.clepsydre.app.comment.Discussions;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.domain.notification.comment.Discussion;
import fr.clepsydre.domain.notification.comment.Remark;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Comments in the database: sealed, since nobody knows whom they name. */
@ApplicationScoped
public class StoredDiscussions implements Discussions {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sealing sealing;

    @Override
    public Discussion of(Reference incident, String finess) {
        return new CaseKeys(entities).find(incident, finess)
                .map(key -> new Discussion(rows(key.id()).stream().map(this::read).toList()))
                .orElse(Discussion.EMPTY);
    }

    private List<RemarkRow> rows(UUID involvement) {
        return entities.createQuery("select r from RemarkRow r where r.involvementId = :involvement"
                + " order by r.numberOf", RemarkRow.class).setParameter("involvement", involvement).getResultList();
    }

    private Remark read(RemarkRow row) {
        String text = new String(sealing.open(row.sealed, place(row)), StandardCharsets.UTF_8);
        return new Remark(row.numberOf, row.question, Remark.Kind.valueOf(row.kind), row.about, text, row.byLogin,
                row.byName, row.saidAt);
    }

    @Override
    public void add(Reference incident, String finess, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        UUID involvement = new CaseKeys(entities).find(incident, finess).orElseThrow().id();
        remarks.forEach(remark -> entities.persist(row(involvement, remark)));
    }

    private RemarkRow row(UUID involvement, Remark remark) {
        RemarkRow row = new RemarkRow();
        row.id = UUID.randomUUID();
        row.involvementId = involvement;
        row.numberOf = remark.number();
        row.question = remark.question();
        row.kind = remark.kind().name();
        row.about = remark.about();
        row.byLogin = remark.login();
        row.byName = remark.by();
        row.saidAt = remark.at();
        row.sealed = sealing.seal(remark.text().getBytes(StandardCharsets.UTF_8), place(row));
        return row;
    }

    private static String place(RemarkRow row) {
        return "remark|" + row.id;
    }
}
