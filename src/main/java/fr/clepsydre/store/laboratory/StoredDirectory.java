package fr.clepsydre.store.laboratory;

import fr.clepsydre.app.Slice;
import fr.clepsydre.app.laboratory.Directory;
import fr.clepsydre.domain.breach.Finess;
import fr.clepsydre.domain.breach.Laboratory;
import fr.clepsydre.domain.breach.Siren;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The directory in the database. */
@ApplicationScoped
public class StoredDirectory implements Directory {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Laboratory> find(String finess) {
        return Optional.ofNullable(entities.find(LaboratoryRow.class, finess)).map(StoredDirectory::read);
    }

    @Override
    public List<Laboratory> findAll(Collection<String> finess) {
        return finess.isEmpty() ? List.of() : entities
                .createQuery("select l from LaboratoryRow l where l.finess in (:finess) order by l.name, l.finess",
                        LaboratoryRow.class)
                .setParameter("finess", finess)
                .getResultList().stream().map(StoredDirectory::read).toList();
    }

    @Override
    public Saved save(Laboratory laboratory) {
        LaboratoryRow row = entities.find(LaboratoryRow.class, laboratory.finess().number());
        if (row == null) {
            row = new LaboratoryRow();
            write(laboratory, row);
            entities.persist(row);
            return Saved.ADDED;
        }
        if (read(row).equals(laboratory)) {
            return Saved.UNCHANGED;
        }
        write(laboratory, row);
        return Saved.UPDATED;
    }

    @Override
    public Slice<Laboratory> search(String text, String department, Slice.Window window) {
        List<String> words = words(text);
        StringBuilder where = new StringBuilder(" from LaboratoryRow l where 1 = 1");
        if (!department.isBlank()) {
            where.append(" and l.department = :department");
        }
        for (int i = 0; i < words.size(); i++) {
            where.append(" and l.searchText like :word").append(i);
        }
        TypedQuery<LaboratoryRow> rows = entities.createQuery(
                "select l" + where + " order by l.name, l.finess", LaboratoryRow.class);
        TypedQuery<Long> count = entities.createQuery("select count(l)" + where, Long.class);
        for (TypedQuery<?> query : List.of(rows, count)) {
            bind(query, department, words);
        }
        return new Slice<>(rows.setFirstResult(window.first()).setMaxResults(window.size()).getResultList().stream()
                .map(StoredDirectory::read).toList(), count.getSingleResult());
    }

    @Override
    public List<String> departments() {
        return entities.createQuery("select distinct l.department from LaboratoryRow l order by l.department",
                String.class).getResultList();
    }

    private static void bind(TypedQuery<?> query, String department, List<String> words) {
        if (!department.isBlank()) {
            query.setParameter("department", department.strip().toUpperCase(Locale.ROOT));
        }
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + words.get(i) + "%");
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(folded(text).replaceAll("[%_]", " ").split("\\s+")));
        words.removeIf(String::isEmpty);
        return words.subList(0, Math.min(8, words.size()));
    }

    /** Without accents and case, so that "evreux" finds "Évreux". */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private static Laboratory read(LaboratoryRow row) {
        return new Laboratory(new Finess(row.finess), Optional.ofNullable(row.entity).map(Finess::new), row.name,
                Optional.ofNullable(row.siren).flatMap(siren -> Siren.parse(siren).value()), row.address, row.postcode,
                row.town, Optional.ofNullable(row.dpoEmail), Optional.ofNullable(row.phone), ZoneId.of(row.zone));
    }

    private static void write(Laboratory laboratory, LaboratoryRow row) {
        row.finess = laboratory.finess().number();
        row.entity = laboratory.ejFiness().map(Finess::number).orElse(null);
        row.name = laboratory.name();
        row.siren = laboratory.siren().map(Siren::number).orElse(null);
        row.address = laboratory.address();
        row.postcode = laboratory.postcode();
        row.town = laboratory.town();
        row.department = laboratory.department();
        row.phone = laboratory.phone().orElse(null);
        row.dpoEmail = laboratory.dpoEmail().orElse(null);
        row.zone = laboratory.zone().getId();
        row.searchText = folded(String.join(" ", laboratory.name(), laboratory.town(), row.finess,
                laboratory.siren().map(Siren::number).orElse("")));
    }
}
