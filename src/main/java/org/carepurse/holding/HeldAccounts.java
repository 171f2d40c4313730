package org.carepurse.holding;

import static org.carepurse.identity.Permission.SEE_BANK_STATEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;

/** The accounts that people pay from themselves. One is there from the day on which the person agrees to it. */
@ApplicationScoped
public class HeldAccounts {

    private static final String ACCOUNTS =
            """
            SELECT k.id, k.reference, k.name, k.sort_code, k.account_number, holder.name, k.holder_id, k.commissioner_id,
                   plan.coordinator_id, plan.reference, a.line_id
              FROM kept_account k
              JOIN agreement a ON a.account_id = k.id AND a.state NOT IN ('OFFERED', 'DECLINED', 'WITHDRAWN')
              JOIN plan ON plan.id = a.plan_id
              JOIN person holder ON holder.id = k.holder_id
             WHERE %s ORDER BY k.id, plan.id DESC
            """;

    private final Tables tables;
    private final Access access;

    @Inject
    HeldAccounts(Tables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** Those of the person who asks, and of all for whom they act. */
    public List<HeldAccount> of(SignedIn who) {
        List<Long> holders =
                Stream.concat(Stream.of(who.personId()), who.actsFor().stream()).toList();
        return accounts("k.holder_id IN (" + Tables.marks(holders.size()) + ")", holders.toArray()).stream()
                .filter(account -> who.looksAfterMoneyOf(account.whose().holderId()))
                .toList();
    }

    /** @throws NotFound when nobody holds an account of that reference under an agreement that they accepted */
    public HeldAccount find(SignedIn who, String reference) {
        return find(who, SEE_BANK_STATEMENT, reference);
    }

    /** The same for somebody who is to be allowed an act. */
    public HeldAccount find(SignedIn who, Permission toDo, String reference) {
        HeldAccount account = accounts("k.reference = ?", reference).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("account", reference));
        access.require(who, toDo, account.whose());
        return account;
    }

    private List<HeldAccount> accounts(String which, Object... values) {
        Map<Long, HeldAccount> found = new LinkedHashMap<>();
        tables.read(ACCOUNTS.formatted(which), HeldAccounts::account, values)
                .forEach(row -> found.merge(row.id(), row, HeldAccounts::together));
        return List.copyOf(found.values());
    }

    private static HeldAccount together(HeldAccount latest, HeldAccount other) {
        Set<Long> lines = new HashSet<>(latest.lines());
        lines.addAll(other.lines());
        return new HeldAccount(
                latest.id(),
                latest.reference(),
                latest.name(),
                latest.details(),
                latest.holder(),
                latest.whose(),
                latest.plan(),
                lines);
    }

    private static HeldAccount account(ResultSet row) throws SQLException {
        return new HeldAccount(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                new AccountDetails(new SortCode(row.getString(4)), new AccountNumber(row.getString(5))),
                row.getString(6),
                Whose.holders(row.getLong(7), row.getLong(8)).coordinatedBy(row.getObject(9, Long.class)),
                row.getString(10),
                Set.of(row.getLong(11)));
    }
}
