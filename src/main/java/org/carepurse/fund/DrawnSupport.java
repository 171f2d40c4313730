package org.carepurse.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.table.Tables;

/**
 * What a person's funds have paid for already, so that nobody is paid for it twice. A fund names from whom support was bought;
 * that is compared with how the directory names a provider.
 */
@ApplicationScoped
public class DrawnSupport {

    /** @param bill the supplier's own number; empty for what the fund holder gave */
    public record Drawn(LocalDate day, String bill) {}

    private static final String FUNDS =
            """
            SELECT a.id FROM plan JOIN agreement a ON a.plan_id = plan.id AND a.holding = 'THIRD_PARTY'
             WHERE plan.holder_id = ? ORDER BY a.id""";
    private static final String LOCK = "SELECT id FROM agreement WHERE id = ? FOR UPDATE";
    private static final String DRAWN =
            """
            SELECT d.given_on, IF(d.given_by = 'OTHERS', d.delivery, '')
              FROM plan
              JOIN agreement a ON a.plan_id = plan.id AND a.holding = 'THIRD_PARTY'
              JOIN draw_down d ON d.agreement_id = a.id AND d.is_standing = 1
              JOIN organisation keeper ON keeper.id = a.keeper_id
              JOIN provider p ON p.id = ? AND p.name = IF(d.given_by = 'OTHERS', d.supplier, keeper.name)
             WHERE plan.holder_id = ?""";

    private final Tables tables;

    @Inject
    DrawnSupport(Tables tables) {
        this.tables = tables;
    }

    /** Nothing is drawn down for this person, nor put back, until the act is over. */
    public void hold(long holderId) {
        tables.read(FUNDS, row -> row.getLong(1), holderId)
                .forEach(fund -> tables.read(LOCK, row -> row.getLong(1), fund));
    }

    /** What stands of it, of support that this provider gave. */
    public List<Drawn> of(long holderId, long providerId) {
        return tables.read(
                DRAWN, row -> new Drawn(row.getObject(1, LocalDate.class), row.getString(2)), providerId, holderId);
    }
}
