package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** What a bank may book as one sum: all payments of a file that left, or all payments in of one run. */
@ApplicationScoped
class Members {

    private static final String OF_FILE =
            """
            SELECT i.reference FROM payment_file f JOIN payment_try t ON t.picked_by = f.id
              JOIN payment_instruction i ON i.id = t.instruction_id
             WHERE f.commissioner_id = ? AND f.reference = ? AND i.state IN ('SENT', 'PAID') ORDER BY i.id""";
    private static final String ON_ITS_WAY =
            """
            SELECT COALESCE(SUM(i.amount_pence), 0) FROM payment_file f JOIN payment_try t ON t.picked_by = f.id
              JOIN payment_instruction i ON i.id = t.instruction_id
             WHERE f.commissioner_id = ? AND f.reference = ? AND i.state IN ('SENT', 'PAID')""";
    private static final String OF_RUN =
            """
            SELECT p.reference FROM payment_in_run r JOIN payment_in p ON p.run_id = r.id
             WHERE r.commissioner_id = ? AND r.reference = ? ORDER BY p.id""";

    private final Tables tables;

    @Inject
    Members(Tables tables) {
        this.tables = tables;
    }

    /** Itself, when it is the reference of one thing. */
    List<String> of(DeskAccount account, String reference) {
        return switch (reference.substring(0, 3)) {
            case "PMF" -> tables.read(OF_FILE, row -> row.getString(1), account.commissionerId(), reference);
            case "RIN" -> tables.read(OF_RUN, row -> row.getString(1), account.commissionerId(), reference);
            default -> List.of(reference);
        };
    }

    /** What of a file is with the bank; nothing when it is no file. */
    Money onItsWay(DeskAccount account, String reference) {
        return Sterling.pence(tables.read(ON_ITS_WAY, row -> row.getLong(1), account.commissionerId(), reference)
                .get(0));
    }
}
