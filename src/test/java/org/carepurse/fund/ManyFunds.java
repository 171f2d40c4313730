package org.carepurse.fund;

import static org.carepurse.money.Sterling.pounds;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.carepurse.budget.Holding;
import org.carepurse.holding.AnAgreement;
import org.carepurse.holding.Contribution;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.ManyCopies;
import org.carepurse.testing.TestDatabase;

/**
 * Thousands of people at one fund holder, who pay a part of their own: the first of them used the fund through the use cases,
 * all the others are copies of that in every table that the fund holder's desk and the list of own parts read. The journal is
 * not among them.
 */
public final class ManyFunds {

    private static final List<String[]> ROWS = List.of(
            new String[] {"person", "id = (SELECT holder_id FROM plan WHERE id = %d)"},
            new String[] {"hat", "person_id = (SELECT holder_id FROM plan WHERE id = %d)"},
            new String[] {"plan", "id = %d"},
            new String[] {"goal", "plan_id = %d"},
            new String[] {"funding_line", "plan_id = %d"},
            new String[] {"pot", "plan_id = %d"},
            new String[] {"agreement", "plan_id = %d"},
            new String[] {"payment_in", "agreement_id IN (SELECT id FROM agreement WHERE plan_id = %d)"},
            new String[] {"own_part_receipt", "agreement_id IN (SELECT id FROM agreement WHERE plan_id = %d)"},
            new String[] {"draw_down", "agreement_id IN (SELECT id FROM agreement WHERE plan_id = %d)"},
            new String[] {"line_balance", "line_id IN (SELECT id FROM funding_line WHERE plan_id = %d)"},
            new String[] {"pot_balance", "line_id IN (SELECT id FROM funding_line WHERE plan_id = %d)"});

    private ManyFunds() {}

    /** @param people how many there are then besides the first */
    public static AFund in(CarePurseInstance instance, int people) {
        AnAgreement agreement = AnAgreement.in(instance)
                .heldAs(Holding.THIRD_PARTY)
                .with(new Contribution(pounds("130"), Contribution.Basis.NET))
                .accepted();
        agreement.payInUpTo(agreement.plan().plan().startsOn());
        AFund fund = AFund.of(instance, agreement);
        fund.sort("80");
        fund.draw("V-1", "20").value();
        fund.draw("V-2", "12.50").value();
        copy(people, agreement.plan().plan().id());
        return fund;
    }

    private static void copy(int people, long plan) {
        try (HikariDataSource owner = TestDatabase.started().asOwner();
                Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            ManyCopies copies = new ManyCopies(connection, people);
            for (String[] rows : ROWS) {
                copies.of(rows[0], rows[1].formatted(plan));
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
