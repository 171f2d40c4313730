package org.carepurse.holding;

import static org.carepurse.identity.Permission.CONFIRM_HANDOVER;
import static org.carepurse.identity.Permission.SEE_KEPT_MONEY;
import static org.carepurse.identity.Permission.SEE_PAYMENTS_IN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** The cash that is to be handed over, and the cash that has come, as either side lists it. */
@ApplicationScoped
public class HandoverLists {

    /**
     * @param from whose account the cash leaves; empty for the commissioner's
     * @param to whose account it comes to; empty for the commissioner's
     * @param cameOn null while it is on its way
     * @param notice the reference of the notice of repayment that asks for it; empty where there is none
     */
    public record Line(
            String reference,
            String holder,
            String from,
            String to,
            Money amount,
            LocalDate instructedOn,
            LocalDate cameOn,
            String notice) {

        public boolean isOnItsWay() {
            return cameOn == null;
        }
    }

    private static final String LINES =
            """
            SELECT h.reference, holder.name, COALESCE(giver.name, source.name, ''), COALESCE(taker.name, target.name, ''),
                   h.amount_pence, h.instructed_on, h.came_on, COALESCE(notice.reference, '')
              FROM cash_handover h JOIN person holder ON holder.id = h.holder_id
              LEFT JOIN kept_account source ON source.id = h.from_account_id
              LEFT JOIN organisation giver ON giver.id = source.keeper_id
              LEFT JOIN kept_account target ON target.id = h.to_account_id
              LEFT JOIN organisation taker ON taker.id = target.keeper_id
              LEFT JOIN repayment_notice notice ON notice.handover_id = h.id
             WHERE %s ORDER BY h.came_on IS NOT NULL, h.id DESC
            """;

    private final EntityManager entityManager;
    private final Access access;

    @Inject
    HandoverLists(EntityManager entityManager, Access access) {
        this.entityManager = entityManager;
        this.access = access;
    }

    /** What is on its way comes first. */
    public List<Line> ofCommissioner(SignedIn who, long commissionerId, int from, int atMost) {
        access.require(who, SEE_PAYMENTS_IN, Whose.commissioners(commissionerId));
        return lines("h.commissioner_id = ?1", commissionerId, from, atMost);
    }

    /** What an organisation is to hand over, or to get; what is on its way comes first. */
    public List<Line> ofKeeper(SignedIn who, long keeperId, int from, int atMost) {
        access.require(who, SEE_KEPT_MONEY, Whose.keepers(keeperId));
        return lines("(source.keeper_id = ?1 OR target.keeper_id = ?1)", keeperId, from, atMost);
    }

    /** What is to be handed over of a person's money, whoever has it now; what is on its way comes first. */
    public List<Line> ofHolder(SignedIn who, long holderId, int from, int atMost) {
        access.require(who, CONFIRM_HANDOVER, Whose.holders(holderId, asHolder(who)));
        return lines("h.holder_id = ?1", holderId, from, atMost);
    }

    /** Whose budget they hold; a nominee holds none, and is appointed by the holder instead. */
    private static long asHolder(SignedIn who) {
        return who.organisationAs(Role.BUDGET_HOLDER).orElse(0L);
    }

    private List<Line> lines(String whose, long id, int from, int atMost) {
        List<?> rows = entityManager
                .createNativeQuery(LINES.formatted(whose))
                .setParameter(1, id)
                .setFirstResult(from)
                .setMaxResults(atMost)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(HandoverLists::line).toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Sterling.pence(((Number) row[4]).longValue()),
                ((Date) row[5]).toLocalDate(),
                row[6] == null ? null : ((Date) row[6]).toLocalDate(),
                (String) row[7]);
    }
}
