package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.order.Order;
import org.carepurse.order.OrderFile;
import org.carepurse.outcome.Outcome;
import org.carepurse.table.Tables;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * Questions about invoices that come many at a time: what would come of one, was it sent before, where do they stand. Each is
 * asked in an act of its own, though none writes: where work goes on in the background, the container keeps no records open
 * between acts.
 */
@Act
@ApplicationScoped
public class ManyInvoices {

    private static final String STANDING =
            """
            SELECT i.reference, l.position, l.claimed_pence, l.approved_pence,
                   (SELECT GROUP_CONCAT(DISTINCT e.reason ORDER BY e.reason) FROM invoice_exception e
                     WHERE e.line_id = l.id AND e.state IN ('OPEN', 'ASKED', 'PROPOSED'))
              FROM invoice i JOIN invoice_line l ON l.invoice_id = i.id
             WHERE i.reference IN (%s) ORDER BY i.id, l.position""";

    /**
     * How one line of an invoice stands, or would stand.
     *
     * @param owed what of it matched
     * @param reasons why the rest did not
     */
    public record LineStanding(Money claimed, Money owed, List<MatchReason> reasons) {}

    private final InvoiceFile file;
    private final OrderFile orders;
    private final Drafts drafts;
    private final Matching matching;
    private final Tables tables;
    private final Clock clock;

    @Inject
    ManyInvoices(InvoiceFile file, OrderFile orders, Drafts drafts, Matching matching, Tables tables, Clock clock) {
        this.file = file;
        this.orders = orders;
        this.drafts = drafts;
        this.matching = matching;
        this.tables = tables;
        this.clock = clock;
    }

    /** What would come of each line if it were sent now and alone; nothing is written. */
    public Outcome<List<LineStanding>> rehearse(SignedIn who, WriteInvoice asked) {
        Order order = orders.show(who, Permission.MAKE_INVOICE, asked.order());
        asked.head().requireWritten(London.today(clock));
        return drafts.draft(order, asked.head(), Drafts.claims(order, asked), asked.corrects(), who)
                .map(draft -> matching.preview(order, draft).stream()
                        .map(ManyInvoices::standing)
                        .toList());
    }

    /** The reference of the invoice that asks for just this under the same number, once it is sent. */
    public Optional<String> sentBefore(SignedIn who, WriteInvoice asked) {
        Order order = orders.show(who, Permission.MAKE_INVOICE, asked.order());
        List<Claim> claims = Drafts.claims(order, asked);
        return file.ofNumber(order.providerId(), asked.head().number())
                .filter(used -> used.orderId() == order.id() && used.state() != InvoiceState.DRAFT)
                .filter(used -> used.lines().stream()
                        .map(InvoiceLine::asWritten)
                        .toList()
                        .equals(claims))
                .map(Invoice::reference);
    }

    /** Line by line, by the reference of the invoice. Whether the person who asks may know is for the caller to decide. */
    public Map<String, List<LineStanding>> standings(Collection<String> invoices) {
        Map<String, List<LineStanding>> found = new HashMap<>();
        tables.read(
                STANDING.formatted(Tables.marks(invoices.size())),
                row -> found.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                        .add(new LineStanding(
                                Sterling.pence(row.getLong(3)),
                                Sterling.pence(row.getLong(4)),
                                reasons(row.getString(5)))),
                invoices.toArray());
        return found;
    }

    private static LineStanding standing(LineMatch match) {
        return new LineStanding(
                match.claim().amount(),
                match.approved(),
                match.findings().stream().map(Finding::reason).distinct().toList());
    }

    private static List<MatchReason> reasons(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",")).map(MatchReason::valueOf).toList();
    }
}
