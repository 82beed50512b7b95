package fr.clepsydre.store;

import fr.clepsydre.domain.audit.AuditKey;
import fr.clepsydre.store.Database.Place;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * The persistence unit of the application on one database without a container: migrated and validated as on a first
 * start, with transactions of its own. One lives for each kind of database until this JVM ends.
 */
public final class TestStore {

    private static final Map<Database, TestStore> STORES = new EnumMap<>(Database.class);

    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> present = new ThreadLocal<>();
    private final EntityManager current = (EntityManager) Proxy.newProxyInstance(TestStore.class.getClassLoader(),
            new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                try {
                    return method.invoke(present.get(), arguments);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            });

    private TestStore(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** The shared store on that database, with all its tables empty. */
    public static synchronized TestStore emptyOn(Database database) {
        var store = STORES.computeIfAbsent(database, kind -> new TestStore(factoryOn(kind.fresh())));
        store.empty();
        return store;
    }

    /** One of its own on that database, with what is in it; to be closed. */
    public static TestStore on(Place place) {
        return new TestStore(factoryOn(place));
    }

    /** Lets go of the database. */
    public void close() {
        factory.close();
    }

    /** Runs the work in one transaction: committed, or rolled back when it throws. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (var entities = factory.createEntityManager()) {
            var transaction = entities.getTransaction();
            var outer = present.get();
            present.set(entities);
            transaction.begin();
            try {
                var result = work.apply(entities);
                transaction.commit();
                return result;
            } finally {
                present.set(outer);
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** As {@link #inTransaction}, for work that answers nothing. */
    public void doInTransaction(Consumer<EntityManager> work) {
        inTransaction(entities -> {
            work.accept(entities);
            return true;
        });
    }

    /** The bean with that entity manager in each of its fields that the container would fill. */
    public static <T> T wired(T bean, EntityManager entities) {
        for (var field : bean.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(PersistenceContext.class)) {
                set(field, bean, entities);
            }
        }
        return bean;
    }

    private static void set(Field field, Object bean, EntityManager entities) {
        try {
            field.setAccessible(true);
            field.set(bean, entities);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Stands for the entity manager of the transaction in which the calling thread is, as the container's does. */
    public EntityManager current() {
        return current;
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    /**
     * Starts the application's own persistence unit on a database, transactions resource-local. The migrations run as
     * they do in the container, since they are told the address by the same settings.
     */
    static EntityManagerFactory factoryOn(Place place) {
        var settings = Map.of("clepsydre.db.url", place.url(), "clepsydre.db.user", place.user(),
                "clepsydre.db.password", place.password());
        settings.forEach(System::setProperty);
        try {
            return Persistence.createEntityManagerFactory("clepsydre", Map.of(
                    "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                    "jakarta.persistence.jdbc.url", place.url(),
                    "jakarta.persistence.jdbc.user", place.user(),
                    "jakarta.persistence.jdbc.password", place.password()));
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    private void empty() {
        doInTransaction(entities -> {
            var tables = tables(entities);
            statements(tables).forEach(statement -> entities.createNativeQuery(statement).executeUpdate());
            entities.createNativeQuery("update audit_head set sequence_of = 0, hash = :origin, wrapped_key = null")
                    .setParameter("origin", AuditKey.ORIGIN).executeUpdate();
        });
    }

    private List<String> statements(List<String> tables) {
        var url = factory.getProperties().get("jakarta.persistence.jdbc.url").toString();
        if (url.startsWith("jdbc:postgresql:")) {
            return List.of("truncate table " + String.join(", ", tables) + " cascade");
        }
        var statements = new ArrayList<String>();
        statements.add("set referential_integrity false");
        tables.forEach(table -> statements.add("truncate table " + table));
        statements.add("set referential_integrity true");
        return statements;
    }

    private static List<String> tables(EntityManager entities) {
        var names = entities.createNativeQuery("""
                select table_name from information_schema.tables
                where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
                and lower(table_name) not in ('flyway_schema_history', 'letter_template_turn', 'audit_head')
                """, String.class).getResultList();
        return Stream.of(names.toArray()).map(Object::toString).toList();
    }
}
