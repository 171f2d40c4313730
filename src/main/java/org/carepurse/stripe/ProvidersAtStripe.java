package org.carepurse.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;

/** The providers that a commissioner can pay by Stripe, or will be able to, and what is on its way to them. */
@ApplicationScoped
public class ProvidersAtStripe {

    private static final String OF =
            """
            SELECT o.name, a.transfers = 'active' AND a.payouts = 'active' AND a.is_manual = 1,
                   (SELECT COUNT(*) FROM stripe_requirement r WHERE r.account_id = a.id), a.looked_at,
                   (SELECT COALESCE(SUM(t.amount_pence), 0) FROM stripe_transfer t
                     WHERE t.account = a.account AND t.state IN ('MADE', 'PAYING_OUT')),
                   (SELECT COALESCE(SUM(t.amount_pence), 0) FROM stripe_transfer t
                     WHERE t.account = a.account AND t.state = 'BOUNCED')
              FROM stripe_account a JOIN organisation o ON o.id = a.provider_id
             WHERE a.commissioner_id = ? ORDER BY o.name, a.id LIMIT ?, ?""";

    private final Tables tables;
    private final Access access;

    @Inject
    ProvidersAtStripe(Tables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** By name. */
    public List<ProviderAtStripe> of(SignedIn who, long commissionerId, int from, int atMost) {
        access.require(who, Permission.SEE_PAYMENTS, Whose.commissioners(commissionerId));
        return tables.read(OF, ProvidersAtStripe::provider, commissionerId, from, atMost);
    }

    private static ProviderAtStripe provider(ResultSet row) throws SQLException {
        return new ProviderAtStripe(
                row.getString(1),
                row.getBoolean(2),
                row.getInt(3),
                Optional.ofNullable(row.getObject(4, LocalDateTime.class))
                        .map(time -> time.toInstant(ZoneOffset.UTC))
                        .orElse(null),
                Sterling.pence(row.getLong(5)),
                Sterling.pence(row.getLong(6)));
    }
}
