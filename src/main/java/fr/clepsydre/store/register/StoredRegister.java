package fr.clepsydre.store.register;

import fr.clepsydre.app.Scope;
import fr.clepsydre.app.Slice;
import fr.clepsydre.app.register.RegisterEntries;
import fr.clepsydre.app.register.RegisterEntry;
import fr.clepsydre.app.register.RegisterTotals;
import fr.clepsydre.domain.breach.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The register, filtered, sorted, counted and paged by the database. */
@ApplicationScoped
public class StoredRegister implements RegisterEntries {

    private static final String COUNT = "select count(i.id)" + RegisterColumns.FROM;
    private static final String TOTALS = "select count(i.id), count(distinct i.id), count(v.id), count(v.notifiedAt),"
            + " coalesce(sum(case when " + RegisterConditions.LATE + " then 1 else 0 end), 0),"
            + " coalesce(sum(v.personsNumber), 0),"
            + " coalesce(sum(case when v.id is not null and v.personsNumber is null then 1 else 0 end), 0)"
            + RegisterColumns.FROM;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<RegisterEntry> following(Asked asked, Optional<RegisterEntry> last, int size) {
        RegisterConditions wanted = new RegisterConditions(asked);
        last.ifPresent(wanted::after);
        return read(asked, wanted, new Slice.Window(0, size));
    }

    @Override
    public Slice<RegisterEntry> page(Asked asked, Slice.Window window) {
        RegisterConditions wanted = new RegisterConditions(asked);
        long total = wanted.bind(entities.createQuery(COUNT + wanted.where(), Long.class)).getSingleResult();
        return new Slice<>(read(asked, wanted, window), total);
    }

    @Override
    public Optional<RegisterEntry> find(Asked asked, Reference incident, Optional<String> finess) {
        RegisterConditions wanted = new RegisterConditions(asked.scope()).only(incident, finess);
        return read(asked, wanted, new Slice.Window(0, 1)).stream().findFirst();
    }

    @Override
    public RegisterTotals totals(Asked asked) {
        RegisterConditions wanted = new RegisterConditions(asked).at(asked.now());
        Object[] c = wanted.bind(entities.createQuery(TOTALS + wanted.where(), Object[].class)).getSingleResult();
        return new RegisterTotals(number(c[0]), number(c[1]), number(c[2]), number(c[3]), number(c[4]), number(c[5]),
                number(c[6]));
    }

    @Override
    public List<Reference> incidents(Scope scope) {
        RegisterConditions mine = new RegisterConditions(scope);
        return mine.bind(entities.createQuery("select i.reference" + RegisterColumns.FROM + mine.where()
                        + " group by i.reference, i.year, i.number order by i.year desc, i.number desc", String.class))
                .setMaxResults(Slice.Window.LARGEST)
                .getResultList().stream().flatMap(text -> Reference.parse(text).stream()).toList();
    }

    private List<RegisterEntry> read(Asked asked, RegisterConditions wanted, Slice.Window window) {
        List<RegisterColumns> page = wanted.bind(entities.createQuery(
                        RegisterColumns.SELECT + wanted.where() + RegisterColumns.ORDER, Object[].class))
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultList().stream().map(RegisterColumns::new).toList();
        RegisterParts parts = RegisterParts.of(page, entities);
        return page.stream().map(columns -> columns.read(parts, asked)).toList();
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
