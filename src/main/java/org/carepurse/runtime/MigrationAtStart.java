package org.carepurse.runtime;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Before anything is served, the tables are brought to this version. When that fails, nothing is served. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MigrationAtStart {

    @Inject
    DataSource database;

    @PostConstruct
    void migrate() {
        Migration.run(DatabaseServer.asOwner(), whoWeAre());
    }

    private String whoWeAre() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet account = statement.executeQuery("SELECT CURRENT_USER()")) {
            account.next();
            return account.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database does not let the application in.", failure);
        }
    }
}
