package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.ProviderPayment;
import org.carepurse.reference.Ids;
import org.carepurse.table.Tables;

/**
 * Takes in words about payments, within the caller's act: each is kept as it came, once, and moves its payment and the
 * money as far as it fits. They may come twice and in any order, from the route or from the bank. What does not fit, such
 * as a route that says it accepted what had been moved to another, changes nothing and is flagged for a person.
 */
@ApplicationScoped
class TakingNews {

    private static final String RUNS =
            "SELECT DISTINCT run_id FROM payment_instruction WHERE commissioner_id = ? AND reference IN (%s)";
    private static final String TAKEN =
            "SELECT source, source_key, effect FROM payment_news WHERE commissioner_id = ? AND source_key IN (%s)";
    private static final String FITS_NOW = "UPDATE payment_news SET effect = ?, taken_at = ?"
            + " WHERE commissioner_id = ? AND source = ? AND source_key = ? AND effect = 'FLAGGED'";
    private static final String KEEP =
            "INSERT INTO payment_news (id, commissioner_id, source, source_key, payment, instruction_id, kind, code, words,"
                    + " happened_on, taken_at, effect) VALUES ";
    private static final String MOVE = "UPDATE payment_instruction SET state = ?, because = ?, because_words = ?,"
            + " ended_on = ? WHERE id IN (%s)";
    private static final String TRY_ACCEPTED = "UPDATE payment_try SET state = 'ACCEPTED', picked_until = NULL"
            + " WHERE instruction_id IN (%s) AND is_live = 1 AND state IN ('QUEUED', 'OFFERED')";
    private static final String TRY_ENDED = "UPDATE payment_try SET state = 'ENDED', picked_until = NULL"
            + " WHERE instruction_id IN (%s) AND is_live = 1";
    private static final String ALL_GONE =
            """
            UPDATE payment_run SET state = 'SENT', version = version + 1
             WHERE id = ? AND state = 'RELEASED' AND NOT EXISTS
                   (SELECT 1 FROM payment_instruction i WHERE i.run_id = payment_run.id AND i.state = 'WAITING')""";

    private record Key(String source, ByteBuffer digest) {}

    /** Payments that moved to the same place for the same reason on the same day are one statement. */
    private record Where(InstructionState state, String because, String words, LocalDate endedOn) {}

    private final Records records;
    private final Runs runs;
    private final Instructions instructions;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final Event<PaymentsMoved> moved;
    private final Clock clock;

    @Inject
    TakingNews(
            Records records,
            Runs runs,
            Instructions instructions,
            Ledger ledger,
            AuditTrail trail,
            Event<PaymentsMoved> moved,
            Clock clock) {
        this.records = records;
        this.runs = runs;
        this.instructions = instructions;
        this.ledger = ledger;
        this.trail = trail;
        this.moved = moved;
        this.clock = clock;
    }

    /** @param all at most a few hundred, of payments of this commissioner's */
    TakenNews take(long commissionerId, List<PaymentNews> all) {
        if (all.isEmpty()) {
            return TakenNews.NONE;
        }
        Set<String> named = all.stream().map(PaymentNews::payment).collect(Collectors.toSet());
        Set<Long> touched = new HashSet<>(records.read(
                RUNS.formatted(Tables.marks(named.size())),
                row -> row.getLong(1),
                Records.values(commissionerId, named)));
        runs.lock(touched);
        Map<String, HeardOf> payments = payments(commissionerId, named);
        Map<Key, NewsEffect> taken = taken(commissionerId, all);
        List<Object[]> kept = new ArrayList<>();
        List<AuditEvent> events = new ArrayList<>();
        Map<NewsEffect, Integer> effects = new HashMap<>();
        for (PaymentNews news : all) {
            HeardOf payment = payments.get(news.payment());
            NewsEffect before = taken.get(key(news));
            if (before == null) {
                NewsEffect effect = payment == null ? NewsEffect.FLAGGED : payment.hear(news);
                taken.put(key(news), effect);
                effects.merge(effect, 1, Integer::sum);
                kept.add(row(commissionerId, news, payment, effect));
                worthTelling(commissionerId, news, effect).forEach(events::add);
            } else if (before == NewsEffect.FLAGGED && payment != null && payment.isGoingBy(news.source())) {
                fitNow(commissionerId, news, payment.hear(news));
            }
        }
        records.add(KEEP, kept);
        follow(payments.values());
        trail.record(events);
        touched.forEach(run -> records.change(ALL_GONE, run));
        return new TakenNews(
                effects.getOrDefault(NewsEffect.DONE, 0),
                effects.getOrDefault(NewsEffect.KNOWN, 0),
                effects.getOrDefault(NewsEffect.FLAGGED, 0),
                all.size() - kept.size());
    }

    private Map<String, HeardOf> payments(long commissionerId, Set<String> named) {
        return records
                .read(
                        HeardOf.QUESTION.formatted(Tables.marks(named.size())),
                        HeardOf::of,
                        Records.values(commissionerId, named))
                .stream()
                .collect(Collectors.toMap(HeardOf::reference, payment -> payment));
    }

    /** What each word that came before came to. */
    private Map<Key, NewsEffect> taken(long commissionerId, List<PaymentNews> all) {
        List<byte[]> keys = all.stream().map(PaymentNews::key).toList();
        Map<Key, NewsEffect> taken = new HashMap<>();
        records.read(
                TAKEN.formatted(Tables.marks(keys.size())),
                row -> taken.put(
                        new Key(row.getString(1), ByteBuffer.wrap(row.getBytes(2))),
                        NewsEffect.valueOf(row.getString(3))),
                Records.values(commissionerId, keys));
        return taken;
    }

    /**
     * A route said it of a payment that had been moved to another, and says it again now that it has the payment back: then
     * it did not fit, and now it may.
     */
    private void fitNow(long commissionerId, PaymentNews news, NewsEffect effect) {
        if (effect != NewsEffect.FLAGGED) {
            LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
            records.change(FITS_NOW, effect.name(), now, commissionerId, news.source(), news.key());
        }
    }

    private static Key key(PaymentNews news) {
        return new Key(news.source(), ByteBuffer.wrap(news.key()));
    }

    private Object[] row(long commissionerId, PaymentNews news, HeardOf payment, NewsEffect effect) {
        return new Object[] {
            Ids.next(),
            commissionerId,
            news.source(),
            news.key(),
            news.payment(),
            payment == null ? null : payment.id(),
            news.kind().name(),
            news.code(),
            news.words(),
            news.happenedOn(),
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
            effect.name()
        };
    }

    /** That a payment goes its usual way is told by the news kept of it; the trail tells of what did not. */
    private static List<AuditEvent> worthTelling(long commissionerId, PaymentNews news, NewsEffect effect) {
        boolean wentWrong = news.kind() == NewsKind.FAILED || news.kind() == NewsKind.RETURNED;
        if (effect == NewsEffect.KNOWN || effect == NewsEffect.DONE && !wentWrong) {
            return List.of();
        }
        String act = effect == NewsEffect.FLAGGED ? "PAYMENT_NEWS_FLAGGED" : "PAYMENT_" + news.kind();
        return List.of(AuditEvent.of(act, "payment", news.payment(), null)
                .concerning(null, commissionerId)
                .because(news.words())
                .saying("%s by %s on %s %s".formatted(news.kind(), news.source(), news.happenedOn(), news.code())));
    }

    private void follow(Collection<HeardOf> payments) {
        List<HeardOf> moved = payments.stream().filter(HeardOf::hasMoved).toList();
        ledger.send(entries(moved, HeardOf::hasLeftUs, "sent"));
        ledger.confirmPaid(entries(moved, HeardOf::wasPaid, "paid"));
        ledger.oweAgain(entries(moved, HeardOf::wasSentInVain, "failed"));
        ledger.payBack(entries(moved, HeardOf::cameBack, "returned"));
        Map<Where, List<Long>> places = new LinkedHashMap<>();
        moved.forEach(payment -> places.computeIfAbsent(where(payment), place -> new ArrayList<>())
                .add(payment.id()));
        places.forEach(this::move);
    }

    private static List<ProviderPayment> entries(List<HeardOf> moved, Predicate<HeardOf> which, String what) {
        return moved.stream()
                .filter(which)
                .map(payment -> payment.entry(what, payment.last().happenedOn()))
                .toList();
    }

    private static Where where(HeardOf payment) {
        PaymentNews last = payment.last();
        boolean isUnder = payment.state() == InstructionState.SENT;
        return new Where(
                payment.state(),
                payment.state().isLive() ? "" : last.kind().name(),
                payment.state().isLive() ? "" : (last.code() + " " + last.words()).strip(),
                isUnder ? null : last.happenedOn());
    }

    private void move(Where where, List<Long> ids) {
        String marks = Tables.marks(ids.size());
        records.change(
                MOVE.formatted(marks),
                Stream.concat(
                                Stream.of(where.state().name(), where.because(), where.words(), where.endedOn()),
                                ids.stream())
                        .toArray());
        boolean isAccepted = where.state() == InstructionState.SENT;
        records.change((isAccepted ? TRY_ACCEPTED : TRY_ENDED).formatted(marks), Records.values(ids));
        if (!where.state().isLive()) {
            instructions.free(ids);
        }
        moved.fire(new PaymentsMoved(where.state(), ids));
    }
}
