package org.carepurse.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.identity.Access;
import org.carepurse.identity.OdsCode;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.table.Tables;

/** What a commissioner's finance people and auditors see of their Stripe. */
@ApplicationScoped
public class StripeDesk {

    private static final String COUNT = "SELECT COUNT(*) FROM stripe_event WHERE commissioner_id = ? AND state = ?";
    private final Clients clients;
    private final Organisations organisations;
    private final Tables tables;
    private final Access access;

    @Inject
    StripeDesk(Clients clients, Organisations organisations, Tables tables, Access access) {
        this.clients = clients;
        this.organisations = organisations;
        this.tables = tables;
        this.access = access;
    }

    public StripeStanding standing(SignedIn who, long commissionerId) {
        access.require(who, Permission.SEE_PAYMENTS, Whose.commissioners(commissionerId));
        String code = organisations
                .organisation(commissionerId)
                .odsCode()
                .map(OdsCode::text)
                .orElseThrow();
        return new StripeStanding(
                clients.whyNot(commissionerId).isEmpty(),
                clients.isSimulated(commissionerId),
                clients.home("/api/stripe/" + code + "/events"),
                count(commissionerId, EventState.WAITING),
                count(commissionerId, EventState.STUCK));
    }

    private long count(long commissionerId, EventState state) {
        return tables.read(COUNT, row -> row.getLong(1), commissionerId, state.name())
                .get(0);
    }
}
