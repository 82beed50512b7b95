package fr.clepsydre.boot;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.Driver;
import org.jspecify.annotations.NullUnmarked;

/**
 * The database that the settings choose, as a data source that the container pools: the embedded H2 unless
 * {@code clepsydre.db.url} names a PostgreSQL. One archive serves both.
 */
@NullUnmarked
public final class ChosenDatabase implements DataSource {

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(Settings.databaseUser(), Settings.databasePassword());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return open(Settings.databaseUrl(), user, password);
    }

    static Connection open(String url, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        if (!url.startsWith("jdbc:postgresql:")) {
            return Driver.load().connect(url, properties);
        }
        properties.setProperty("reWriteBatchedInserts", "true");
        return new org.postgresql.Driver().connect(url, properties);
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // The drivers' own logging is not used.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The pool waits, not the driver.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("no " + type.getName() + " inside");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
