package org.carepurse.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.carepurse.audit.Act;
import org.carepurse.bankfile.PaymentOrder;
import org.carepurse.payment.NewsKind;
import org.carepurse.payment.PaymentNews;
import org.carepurse.payment.RouteName;
import org.carepurse.table.Tables;
import org.carepurse.time.London;

/** Keeps what is on its way through Stripe. Each change is an act of its own, so that Stripe is asked between them. */
@ApplicationScoped
class TransferBook {

    private static final Duration REST = Duration.ofMinutes(15);
    private static final int AT_ONCE = 50;

    private static final String READY_ACCOUNT =
            """
            SELECT a.account FROM payment_instruction i
              JOIN stripe_account a ON a.provider_id = i.provider_id AND a.commissioner_id = i.commissioner_id
             WHERE i.reference = ? AND i.commissioner_id = ?
               AND a.transfers = 'active' AND a.payouts = 'active' AND a.is_manual = 1""";
    /** Only what the books know to have gone this way: what was moved to another route must not be paid twice. */
    private static final String TO_PAY_OUT =
            """
            SELECT s.payment FROM stripe_transfer s
              JOIN payment_instruction i ON i.reference = s.payment AND i.commissioner_id = s.commissioner_id
              JOIN payment_try t ON t.instruction_id = i.id AND t.is_live = 1
             WHERE s.state = 'MADE' AND t.route = 'STRIPE_CONNECT' AND t.state = 'ACCEPTED'
               AND (s.rests_until IS NULL OR s.rests_until < ?) ORDER BY s.payment LIMIT ?""";

    private static final String TO_TAKE_BACK =
            """
            SELECT payment FROM stripe_transfer
             WHERE state = 'BOUNCED' AND (rests_until IS NULL OR rests_until < ?) ORDER BY payment LIMIT ?""";
    private static final String NEWS =
            """
            SELECT payment, to_tell, code, words, happened_on FROM stripe_transfer
             WHERE commissioner_id = ? AND told < to_tell ORDER BY payment LIMIT ?""";
    private static final String WITH_NEWS = "SELECT DISTINCT commissioner_id FROM stripe_transfer WHERE told < to_tell";
    private static final String HEARD =
            "UPDATE stripe_transfer SET told = ?, version = version + 1 WHERE commissioner_id = ? AND told < ? AND payment IN (%s)";

    private final EntityManager entityManager;
    private final Tables tables;
    private final Clock clock;

    @Inject
    TransferBook(EntityManager entityManager, Tables tables, Clock clock) {
        this.entityManager = entityManager;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Stripe is about to be asked for this payment.
     *
     * @param isFirst whether it was never asked for before, under this name
     */
    record Asked(Transfer transfer, boolean isFirst) {}

    /** @return nothing when the provider has no account at Stripe that can be paid into and out of */
    @Act
    public Optional<Asked> ask(long commissionerId, PaymentOrder order) {
        Transfer known = lock(order.id());
        if (known != null) {
            boolean again = known.state() == TransferState.FORGOTTEN;
            known.askAgain(clock.instant());
            return Optional.of(new Asked(known, again));
        }
        return tables.read(READY_ACCOUNT, row -> row.getString(1), order.id(), commissionerId).stream()
                .findFirst()
                .map(account -> {
                    Transfer asked = new Transfer(order.id(), commissionerId, account, order.amount(), clock.instant());
                    entityManager.persist(asked);
                    return new Asked(asked, true);
                });
    }

    /** Changes what was asked for; what was not is left alone. */
    @Act
    public Optional<Transfer> change(String payment, Consumer<Transfer> change) {
        Optional<Transfer> transfer = Optional.ofNullable(lock(payment));
        transfer.ifPresent(change);
        return transfer;
    }

    /** Stripe did not do what it was asked for; it is asked again later. */
    @Act
    public void rest(String payment) {
        change(payment, transfer -> transfer.rest(clock.instant().plus(REST)));
    }

    Optional<Transfer> find(String payment) {
        return Optional.ofNullable(entityManager.find(Transfer.class, payment));
    }

    List<Transfer> toPayOut() {
        return these(TO_PAY_OUT);
    }

    List<Transfer> toTakeBack() {
        return these(TO_TAKE_BACK);
    }

    List<Long> withNews() {
        return tables.read(WITH_NEWS, row -> row.getLong(1));
    }

    List<PaymentNews> news(long commissionerId, int atMost) {
        return tables.read(
                NEWS,
                row -> news(row.getString(1), row.getInt(2), row.getObject(5, LocalDate.class))
                        .because(row.getString(3), row.getString(4)),
                commissionerId,
                atMost);
    }

    @Act
    public void heard(long commissionerId, Collection<PaymentNews> news) {
        for (TransferState state : List.of(TransferState.MADE, TransferState.PAID, TransferState.FAILED)) {
            List<String> payments = news.stream()
                    .filter(one -> one.kind() == kind(state.toTell()))
                    .map(PaymentNews::payment)
                    .toList();
            if (!payments.isEmpty()) {
                List<Object> values = new ArrayList<>(List.of(state.toTell(), commissionerId, state.toTell()));
                values.addAll(payments);
                tables.change(HEARD.formatted(Tables.marks(payments.size())), values.toArray());
            }
        }
    }

    LocalDate today() {
        return London.today(clock);
    }

    static PaymentNews news(String payment, int toTell, LocalDate on) {
        return PaymentNews.of(RouteName.STRIPE_CONNECT, payment, kind(toTell), on);
    }

    private static NewsKind kind(int toTell) {
        return switch (toTell) {
            case 1 -> NewsKind.ACCEPTED;
            case 2 -> NewsKind.PAID;
            default -> NewsKind.FAILED;
        };
    }

    private List<Transfer> these(String sql) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return tables.read(sql, row -> row.getString(1), now, AT_ONCE).stream()
                .flatMap(payment -> find(payment).stream())
                .toList();
    }

    private Transfer lock(String payment) {
        return entityManager.find(Transfer.class, payment, LockModeType.PESSIMISTIC_WRITE);
    }
}
