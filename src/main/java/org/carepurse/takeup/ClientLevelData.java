package org.carepurse.takeup;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.carepurse.budget.Holding;
import org.carepurse.identity.SignedIn;
import org.carepurse.spreadsheet.Spreadsheet;
import org.carepurse.table.Tables;

/**
 * The services that a council pays for, person by person, with how each reaches them: for everybody whom a return counts as
 * supported by the council, what the budget was planned for. Written as it is read, some thousand rows at a time.
 */
@ApplicationScoped
public class ClientLevelData {

    private static final int AT_ONCE = 5_000;

    private static final List<String> HEADINGS = List.of(
            "NHS number",
            "Date of birth",
            "Service",
            "Delivery mechanism",
            "Start date",
            "End date",
            "Quantity",
            "Unit",
            "Unit cost in pence",
            "Frequency");

    private static final String READ =
            """
            SELECT counted.person_id, cost.id, person.nhs_number, person.born_on, cost.category, counted.holding,
                   counted.held_from, counted.held_to, cost.quantity, cost.unit, cost.unit_price_pence, cost.how_often
              FROM counted_budget counted JOIN person ON person.id = counted.person_id
              JOIN funding_line line ON line.id = counted.line_id
              JOIN planned_cost cost ON cost.plan_id = line.plan_id AND cost.stream = line.stream
             WHERE counted.return_id = ? AND counted.rule = 'COUNCIL_SUPPORTED'
               AND (counted.person_id > ? OR (counted.person_id = ? AND cost.id > ?))
             ORDER BY counted.person_id, cost.id LIMIT ?""";

    private record Service(long personId, long costId, List<String> cells) {}

    private final ReturnReading returns;
    private final Tables tables;

    @Inject
    ClientLevelData(ReturnReading returns, Tables tables) {
        this.returns = returns;
        this.tables = tables;
    }

    /** Who may, before the first byte of it is written. */
    public void requireMaySee(SignedIn who, String reference) {
        returns.find(who, reference);
    }

    public void write(SignedIn who, String reference, OutputStream out) throws IOException {
        long returnId = returns.find(who, reference).id();
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(HEADINGS);
            List<Service> services = services(returnId, 0, 0);
            while (!services.isEmpty()) {
                services.forEach(service -> csv.writeRecord(service.cells()));
                Service last = services.get(services.size() - 1);
                services = services(returnId, last.personId(), last.costId());
            }
        }
    }

    private List<Service> services(long returnId, long person, long cost) {
        return tables.read(READ, ClientLevelData::service, returnId, person, person, cost, (long) AT_ONCE);
    }

    private static Service service(ResultSet row) throws SQLException {
        return new Service(
                row.getLong(1),
                row.getLong(2),
                List.of(
                        Objects.toString(row.getString(3), ""),
                        Objects.toString(row.getString(4), ""),
                        row.getString(5),
                        DeliveryMechanism.of(Holding.valueOf(row.getString(6)).type())
                                .written(),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        Spreadsheet.safe(row.getString(10)),
                        row.getString(11),
                        row.getString(12)));
    }
}
