package fr.clepsydre.store.people;

import fr.clepsydre.app.WorkState;
import fr.clepsydre.app.people.ImportRemark;
import fr.clepsydre.app.people.Imports;
import fr.clepsydre.app.people.PeopleImport;
import fr.clepsydre.app.people.Spool;
import fr.clepsydre.domain.breach.Reference;
import fr.clepsydre.store.CaseKeys;
import fr.clepsydre.store.IncidentKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Imports in the database. */
@ApplicationScoped
public class ImportStore implements Imports {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private IncidentKeys keys;

    @Override
    public void add(PeopleImport handedIn, Spool.Ticket file) {
        ImportRow row = new ImportRow();
        ImportMapping.write(handedIn, row);
        row.incidentId = new CaseKeys(entities).incident(handedIn.incident()).orElseThrow();
        row.spool = file.name();
        row.spoolKey = keys.of(row.incidentId).seal(file.key(), place(row.id));
        entities.persist(row);
    }

    @Override
    public void save(PeopleImport handedIn) {
        ImportRow row = entities.find(ImportRow.class, handedIn.id());
        ImportMapping.write(handedIn, row);
        if (handedIn.isOver()) {
            row.spool = null;
            row.spoolKey = null;
        }
    }

    @Override
    public Optional<Spool.Ticket> ticket(UUID id) {
        ImportRow row = entities.find(ImportRow.class, id);
        return Optional.ofNullable(row.spool).map(name ->
                new Spool.Ticket(name, keys.of(row.incidentId).open(row.spoolKey, place(id))));
    }

    private static String place(UUID id) {
        return "import|" + id;
    }

    @Override
    public void addFindings(UUID id, long number, List<ImportRemark> findings) {
        new FindingLines(entities, id).add(number, findings);
    }

    @Override
    public void clearFindings(UUID id) {
        new FindingLines(entities, id).clear();
    }

    @Override
    public List<ImportRemark> findings(UUID id, long left, int limit) {
        return new FindingLines(entities, id).read(left, limit);
    }

    @Override
    public Optional<PeopleImport> find(Reference incident, UUID id) {
        return new CaseKeys(entities).incident(incident).flatMap(key ->
                Optional.ofNullable(entities.find(ImportRow.class, id)).filter(row -> row.incidentId.equals(key)))
                .map(row -> ImportMapping.read(row, incident));
    }

    @Override
    public PeopleImport hold(UUID id) {
        ImportRow row = entities.find(ImportRow.class, id);
        // Read anew: what this transaction knows of it may be from before it had to wait.
        entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return ImportMapping.read(row, new CaseKeys(entities).reference(row.incidentId));
    }

    @Override
    public List<PeopleImport> of(Reference incident) {
        return new CaseKeys(entities).incident(incident).map(key -> entities.createQuery(
                        "from ImportRow r where r.incidentId = :incident order by r.createdAt desc, r.id",
                        ImportRow.class).setParameter("incident", key).getResultList())
                .orElse(List.of()).stream().map(row -> ImportMapping.read(row, incident)).toList();
    }

    @Override
    public List<PeopleImport> unfinished() {
        CaseKeys keys = new CaseKeys(entities);
        List<String> over = Stream.of(WorkState.values()).filter(WorkState::isOver).map(Enum::name).toList();
        return entities.createQuery("from ImportRow r where r.state not in :over or r.stage <> 'KEEP' and r.state = 'DONE' order by r.createdAt",
                        ImportRow.class).setParameter("over", over).getResultList().stream()
                .map(row -> ImportMapping.read(row, keys.reference(row.incidentId)))
                .toList();
    }
}
