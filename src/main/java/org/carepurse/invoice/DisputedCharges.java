package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.money.Shares;
import org.carepurse.money.Sterling;
import org.carepurse.order.Order;
import org.carepurse.order.OrderFile;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.joda.money.Money;

/**
 * What a dispute does to an approved line. So much of it is set apart as an approved amount of its own, in proportion to what
 * each stream pays, so that it can be held back while the rest is paid; together they stay what was approved. When the
 * dispute ends so, it is credited like anything else. For whoever keeps disputes: whether the person who asks may is for them
 * to decide.
 */
@ApplicationScoped
public class DisputedCharges {

    private static final String APART =
            "INSERT INTO invoice_approval (id, commissioner_id, holder_id, provider_id, order_line_id,"
                    + " line_id, ground, quantity_hundredths, amount_pence, effective_on, approved_by, approved_at)"
                    + " SELECT ?1, commissioner_id, holder_id, provider_id, order_line_id, line_id, ground, 0, 0, effective_on,"
                    + " approved_by, approved_at FROM invoice_approval WHERE id = ?2";
    private static final String MORE = "UPDATE invoice_approval SET amount_pence = amount_pence + ?1 WHERE id = ?2";
    private static final String SHARE =
            "INSERT INTO approval_share (approval_id, provider_id, pot_id, hold_id, entry_id, amount_pence, is_settled)"
                    + " SELECT ?1, provider_id, pot_id, hold_id, entry_id, ?2, is_settled FROM approval_share WHERE approval_id = ?3 AND hold_id = ?4";
    private static final String GONE =
            "DELETE FROM approval_share WHERE approval_id = ?1 AND hold_id = ?2 AND amount_pence = ?3";
    private static final String LESS =
            "UPDATE approval_share SET amount_pence = amount_pence - ?3 WHERE approval_id = ?1 AND hold_id = ?2";

    private final EntityManager entityManager;
    private final InvoiceFile file;
    private final CreditFile credits;
    private final CreditNotes notes;
    private final OrderFile orders;

    @Inject
    DisputedCharges(
            EntityManager entityManager, InvoiceFile file, CreditFile credits, CreditNotes notes, OrderFile orders) {
        this.entityManager = entityManager;
        this.file = file;
        this.credits = credits;
        this.notes = notes;
        this.orders = orders;
    }

    /** Whom the invoice concerns; its order is locked, so that acts on it follow each other. */
    public Whose lock(String invoice) {
        file.lockOrderOf(invoice);
        return orders.whose(order(invoice));
    }

    /** The number under which the line is known in the records. */
    public long lineId(String invoice, int line) {
        return file.find(invoice).line(line).id();
    }

    /** Refuses {@code more-than-can-be-disputed}. */
    public Outcome<SetApart> setApart(String invoice, int line, Money amount) {
        List<Creditable> shares = credits.creditable(file.find(invoice).line(line));
        Money left = CreditFile.total(shares);
        if (amount.isGreaterThan(left)) {
            return Outcome.refused(Refusal.because("more-than-can-be-disputed", "left", Sterling.print(left)));
        }
        List<Creditable> owed = shares.stream()
                .filter(share -> share.left().isPositive())
                .filter(share -> credits.standing(share) == PaymentStanding.OWED)
                .toList();
        Money free = CreditFile.total(owed);
        Money held = amount.isGreaterThan(free) ? free : amount;
        return Outcome.done(new SetApart(held, held.isPositive() ? apart(owed, held) : List.of()));
    }

    private List<Long> apart(List<Creditable> owed, Money held) {
        List<Money> parts =
                Shares.inProportion(held, owed.stream().map(Creditable::left).toList());
        Map<Long, Long> apart = new LinkedHashMap<>();
        for (int i = 0; i < owed.size(); i++) {
            if (parts.get(i).isPositive()) {
                Creditable share = owed.get(i);
                long to = apart.computeIfAbsent(share.approvalId(), this::emptyBeside);
                move(share, to, Sterling.inPence(parts.get(i)));
            }
        }
        return new ArrayList<>(apart.values());
    }

    private long emptyBeside(long approval) {
        long beside = Ids.next();
        change(APART, beside, approval);
        return beside;
    }

    private void move(Creditable share, long to, long pence) {
        change(SHARE, to, pence, share.approvalId(), share.holdId());
        if (change(GONE, share.approvalId(), share.holdId(), pence) == 0) {
            change(LESS, share.approvalId(), share.holdId(), pence);
        }
        change(MORE, -pence, share.approvalId());
        change(MORE, pence, to);
    }

    private int change(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    /**
     * The dispute has ended so that this much is not to be paid. What was held back for it is credited first; only when that is
     * less, all of the line is. Refuses as every credit does.
     */
    public Outcome<String> credit(SignedIn who, RequestKey key, GiveCredit asked, Collection<Long> heldBack) {
        InvoiceLine line = file.find(asked.invoice()).line(asked.line());
        List<Creditable> shares = credits.creditable(line);
        List<Creditable> apart = shares.stream()
                .filter(share -> heldBack.contains(share.approvalId()))
                .toList();
        boolean covered = !asked.amount().isGreaterThan(CreditFile.total(apart));
        return notes.give(who, key, order(asked.invoice()), line, asked, covered ? apart : shares);
    }

    private Order order(String invoice) {
        return orders.numbered(file.find(invoice).orderId());
    }
}
