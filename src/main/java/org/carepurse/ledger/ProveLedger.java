package org.carepurse.ledger;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.carepurse.money.Sterling;

/**
 * The command that proves the books: every stored balance equals what the journal says, and what is held equals the open
 * holds. Ends with 0 when all agrees, 1 when something differs, 2 when the books cannot be read.
 *
 * <p>Reads {@code CAREPURSE_DATABASE_URL}, {@code CAREPURSE_DATABASE_USER} and {@code CAREPURSE_DATABASE_PASSWORD}. The
 * system may be running meanwhile.
 */
public final class ProveLedger {

    private ProveLedger() {
    }

    public static void main(String[] arguments) {
        System.exit(prove(database(System.getenv()), System.out));
    }

    static int prove(DataSource books, PrintStream out) {
        try (Connection connection = books.getConnection()) {
            Proof proof = Prover.prove(connection);
            say(proof, out);
            return proof.holds() ? 0 : 1;
        } catch (SQLException failure) {
            out.println("The books cannot be read: " + failure.getMessage());
            return 2;
        }
    }

    private static void say(Proof proof, PrintStream out) {
        proof.differences().forEach(difference -> out.printf("%s %d: stored %s, journal %s%n",
                difference.figure(), difference.ownerId(),
                Sterling.print(difference.stored()), Sterling.print(difference.journalled())));
        out.printf("%,d entries with %,d moves read: %s%n", proof.entries(), proof.moves(), proof.holds()
                ? "every stored balance equals the journal."
                : proof.differences().size() + " figures differ from the journal.");
    }

    private static DataSource database(Map<String, String> environment) {
        MysqlDataSource database = new MysqlDataSource();
        database.setUrl(environment.get("CAREPURSE_DATABASE_URL"));
        database.setUser(environment.get("CAREPURSE_DATABASE_USER"));
        database.setPassword(environment.get("CAREPURSE_DATABASE_PASSWORD"));
        return database;
    }
}
