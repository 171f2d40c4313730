package org.carepurse.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.carepurse.table.Tables;

/** Keeps how the simulated Stripe behaves. */
@ApplicationScoped
class MannersBook {

    private static final String OF =
            """
            SELECT bounces_permille, arrives_after_secs, turn, late_secs, is_twice
              FROM simulated_stripe WHERE commissioner_id = ?""";
    private static final String SET =
            """
            INSERT INTO simulated_stripe
                (commissioner_id, bounces_permille, arrives_after_secs, turn, late_secs, is_twice) VALUES (?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE bounces_permille = VALUES(bounces_permille),
                arrives_after_secs = VALUES(arrives_after_secs), turn = VALUES(turn), late_secs = VALUES(late_secs),
                is_twice = VALUES(is_twice)""";

    private final Tables tables;

    @Inject
    MannersBook(Tables tables) {
        this.tables = tables;
    }

    Manners of(long commissionerId) {
        return tables.read(OF, MannersBook::manners, commissionerId).stream()
                .findFirst()
                .orElse(Manners.GOOD);
    }

    void set(long commissionerId, Manners manners) {
        tables.change(
                SET,
                commissionerId,
                manners.bouncesPermille(),
                manners.arrivesAfterSeconds(),
                manners.telling().turn().name(),
                manners.telling().lateSeconds(),
                manners.telling().isTwice());
    }

    private static Manners manners(ResultSet row) throws SQLException {
        Manners.Turn turn = Manners.Turn.valueOf(row.getString(3));
        return new Manners(row.getInt(1), row.getInt(2), new Manners.Telling(turn, row.getInt(4), row.getBoolean(5)));
    }
}
