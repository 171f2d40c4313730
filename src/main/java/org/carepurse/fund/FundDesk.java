package org.carepurse.fund;

import static org.carepurse.identity.Permission.SEE_KEPT_MONEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.table.Tables;

/** The funds that an organisation holds, or held. A page of them is one question, however many there are. */
@ApplicationScoped
public class FundDesk {

    /** Which of its funds an organisation looks at. */
    public enum Which {
        /** Those that it holds now. */
        HELD,
        /** Of these, those with more over than their agreement allows. */
        ABOVE,
        /** Those whose agreement or whose year is over. */
        ENDED
    }

    /** @param named only people whose name or plan reference holds this text; empty for everyone */
    public record Question(long keeperId, String named, Which which) {

        public Question {
            named = named == null ? "" : named.strip();
        }
    }

    private static final String OF_KEEPER =
            """
             FROM agreement a JOIN person holder ON holder.id = a.holder_id JOIN plan ON plan.id = a.plan_id
              JOIN funding_line line ON line.id = a.line_id
             WHERE a.keeper_id = ? AND a.holding = 'THIRD_PARTY'
               AND (? = '' OR LOCATE(?, holder.name) > 0 OR LOCATE(?, plan.reference) > 0)
            """;
    private static final String HELD = " AND a.state = 'ACCEPTED' AND line.closed_on IS NULL";
    private static final String ENDED =
            " AND (a.state = 'ENDED' OR a.state = 'ACCEPTED' AND line.closed_on IS NOT NULL)";
    /**
     * What is there, and by its week's money what may be: each looked up in its index. Which one, is said: while the database
     * has not counted anew, after many have come, it would go through all balances for each person.
     */
    private static final String MORE =
            """
             AND COALESCE((SELECT lb.unallocated_pence FROM line_balance lb WHERE lb.line_id = a.line_id), 0)
                 + COALESCE((SELECT SUM(pb.available_pence) FROM pot_balance pb FORCE INDEX (pot_balance_by_line)
                            WHERE pb.line_id = a.line_id), 0)
                 > a.surplus_times * COALESCE(
                       (SELECT SUM(p.amount_pence + IF(a.contribution_basis = 'NET', p.contribution_pence, 0)) * 7
                               DIV SUM(DATEDIFF(p.to_day, p.from_day) + 1)
                          FROM payment_in p WHERE p.agreement_id = a.id AND p.kind = 'SCHEDULED'), 0)
            """;

    private static final String BY_NAME = " ORDER BY holder.name, a.id";

    private final Tables tables;
    private final Access access;

    @Inject
    FundDesk(Tables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** By name. Whose page it is, is found out before anybody's money is added up. */
    public List<Fund> page(SignedIn who, Question asked, int from, int atMost) {
        access.require(who, SEE_KEPT_MONEY, Whose.keepers(asked.keeperId()));
        return tables.read(
                Fund.ROWS + " JOIN (SELECT a.id" + chosen(asked) + BY_NAME + " LIMIT ? OFFSET ?) page ON page.id = a.id"
                        + BY_NAME,
                Fund::read,
                asked.keeperId(),
                asked.named(),
                asked.named(),
                asked.named(),
                atMost,
                from);
    }

    public long count(SignedIn who, Question asked) {
        access.require(who, SEE_KEPT_MONEY, Whose.keepers(asked.keeperId()));
        return tables.read(
                        "SELECT COUNT(*)" + chosen(asked),
                        row -> row.getLong(1),
                        asked.keeperId(),
                        asked.named(),
                        asked.named(),
                        asked.named())
                .get(0);
    }

    private static String chosen(Question asked) {
        return OF_KEEPER
                + switch (asked.which()) {
                    case HELD -> HELD;
                    case ABOVE -> HELD + MORE;
                    case ENDED -> ENDED;
                };
    }
}
