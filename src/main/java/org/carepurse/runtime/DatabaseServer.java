package org.carepurse.runtime;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.carepurse.table.Wire;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The way to the database, as configured: {@code carepurse.database.url}, {@code .user} and {@code .password} for
 * keeping records, {@code .owner.user} and {@code .owner.password} for making the tables.
 *
 * <p>Instants travel as UTC and in microseconds; many rows travel as one statement and several
 * statements in one journey ({@link org.carepurse.table.Journey}); a text of SQL is taken apart once; a database that is away is noticed
 * within seconds instead of minutes.
 */
public class DatabaseServer extends MysqlDataSource {

    private static final long serialVersionUID = 1L;

    private static final String SETTINGS =
            "rewriteBatchedStatements=true&allowMultiQueries=true&useLocalSessionState=true"
                    + "&cachePrepStmts=true&prepStmtCacheSize=128&prepStmtCacheSqlLimit=32768&cacheServerConfiguration=true"
                    + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                    + "&connectTimeout=3000&socketTimeout=60000&tcpKeepAlive=true";

    /** Each statement sees what was kept before it began, so that what is read under a lock is what the lock's last owner left. */
    public static final int ISOLATION = Connection.TRANSACTION_READ_COMMITTED;

    /** As the application's own user; made by the container for its pool of connections. */
    public DatabaseServer() {
        this("carepurse.database");
    }

    private DatabaseServer(String login) {
        this(setting("carepurse.database.url"), setting(login + ".user"), setting(login + ".password"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    /** For whoever knows the way without configuration. */
    public DatabaseServer(String url, String user, String password) {
        setUrl(url + (url.contains("?") ? "&" : "?") + SETTINGS);
        setUser(user);
        setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return Wire.around(super.getConnection());
    }

    static DatabaseServer asOwner() {
        return new DatabaseServer("carepurse.database.owner");
    }
}
