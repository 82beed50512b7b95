package fr.clepsydre.store.people;

import fr.clepsydre.app.people.ImportRemark;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** The findings of imports: a row of {@code people_import_part} a step, a line a finding, tabs between its values. */
final class FindingLines {

    private final EntityManager entities;
    private final UUID id;

    FindingLines(EntityManager entities, UUID id) {
        this.entities = entities;
        this.id = id;
    }

    void add(long number, List<ImportRemark> findings) {
        String lines = findings.stream().map(FindingLines::line).collect(Collectors.joining("\n"));
        entities.createNativeQuery("""
                insert into people_import_part (import_id, number_of, lines, findings)
                values (:import, :number, :lines, :findings)
                """).setParameter("import", id).setParameter("number", number).setParameter("lines", findings.size())
                .setParameter("findings", lines.getBytes(StandardCharsets.UTF_8)).executeUpdate();
    }

    void clear() {
        entities.createNativeQuery("delete from people_import_part where import_id = :import")
                .setParameter("import", id).executeUpdate();
    }

    List<ImportRemark> read(long left, int limit) {
        List<ImportRemark> found = new ArrayList<>();
        long before = 0;
        for (Object[] part : parts()) {
            long after = before + (Integer) part[1];
            if (after > left && found.size() < limit) {
                text((Long) part[0]).lines().skip(Math.max(0, left - before)).limit(limit - found.size())
                        .map(FindingLines::remark).forEach(found::add);
            }
            before = after;
        }
        return found;
    }

    private List<Object[]> parts() {
        List<Object[]> parts = new ArrayList<>();
        query("select number_of, lines from people_import_part where import_id = :import and lines > 0"
                + " order by number_of")
                .addScalar("number_of", StandardBasicTypes.LONG).addScalar("lines", StandardBasicTypes.INTEGER)
                .getResultList().forEach(row -> parts.add((Object[]) row));
        return parts;
    }

    private String text(long number) {
        Object findings = query(
                "select findings from people_import_part where import_id = :import and number_of = :number")
                .addScalar("findings", StandardBasicTypes.BINARY).setParameter("number", number).getSingleResult();
        return new String((byte[]) findings, StandardCharsets.UTF_8);
    }

    private NativeQuery<?> query(String sql) {
        return entities.createNativeQuery(sql).unwrap(NativeQuery.class).setParameter("import", id);
    }

    private static String line(ImportRemark remark) {
        return String.join("\t", String.valueOf(remark.line()), clean(remark.column()), remark.code(),
                clean(remark.shown()));
    }

    private static String clean(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ");
    }

    private static ImportRemark remark(String line) {
        String[] parts = line.split("\t", -1);
        return new ImportRemark(Long.parseLong(parts[0]), parts[1], parts[2], parts[3]);
    }
}
