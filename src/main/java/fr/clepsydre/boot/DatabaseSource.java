package fr.clepsydre.boot;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** Declares the pool {@code java:app/jdbc/clepsydre} over {@link ChosenDatabase}. */
@DataSourceDefinition(
        name = "java:app/jdbc/clepsydre",
        className = "fr.clepsydre.boot.ChosenDatabase",
        user = "set-by-clepsydre.db.user",
        password = "set-by-clepsydre.db.password",
        minPoolSize = 2,
        maxPoolSize = 20,
        initialPoolSize = 2)
@ApplicationScoped
public class DatabaseSource {
}
