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
        initialPoolSize = 2,
        // A connection is tested before it is lent: the pool may have outlived its database.
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1"})
@ApplicationScoped
public class DatabaseSource {
}
