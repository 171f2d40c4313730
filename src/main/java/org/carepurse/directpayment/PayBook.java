package org.carepurse.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.HeldAccount;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Earmark;
import org.carepurse.ledger.HoldPlaced;
import org.carepurse.ledger.HoldRequest;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;
import org.carepurse.time.London;
import org.joda.money.Money;

/** Puts wages by in the goal that they come out of, part by part, and lets go what is not needed. Each row is one act. */
@Act
@ApplicationScoped
class PayBook {

    private static final String DOCUMENT = "pay";
    private static final String PAY =
            "INSERT INTO assistant_pay (id, commissioner_id, account_id, pot_id, assistant, from_day,"
                    + " to_day, hours_hundredths, rate_pence, gross_pence, employer_pence, brought_by, brought_at) VALUES ";
    private static final String PART =
            "INSERT INTO wage_part (id, reference, pay_id, kind, amount_pence, due_on, hold_id) VALUES ";
    private static final String KNOWN =
            "SELECT 1 FROM assistant_pay WHERE account_id = ? AND assistant = ? AND from_day <= ? AND to_day >= ?";
    private static final String HOLD_OF =
            "SELECT w.hold_id FROM wage_part w JOIN assistant_pay p ON p.id = w.pay_id WHERE w.reference = ? AND p.account_id = ?";

    private final ExplanationBook explanations;
    private final PayingGoals goals;
    private final Tables tables;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    PayBook(
            ExplanationBook explanations,
            PayingGoals goals,
            Tables tables,
            Ledger ledger,
            AuditTrail trail,
            Clock clock) {
        this.explanations = explanations;
        this.goals = goals;
        this.tables = tables;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    /** Refuses {@code pay-known} when days of the same assistant are there already, and {@code not-enough-left}. */
    public Outcome<Money> putBy(SignedIn who, RequestKey key, HeldAccount account, String potReference, PayLine line) {
        byte[] digest = Digest.of(line, account.id(), potReference, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(Sterling.pence(Long.parseLong(before.get())));
        }
        explanations.lock(account.id());
        long pot = goals.pot(account, potReference);
        if (!tables.read(KNOWN, row -> row.getInt(1), account.id(), line.assistant(), line.to(), line.from())
                .isEmpty()) {
            return Outcome.refused(Refusal.because("pay-known", "assistant", line.assistant()));
        }
        Map<WagePartKind, Money> parts = line.toPutBy();
        HoldRequest request = new HoldRequest(
                occasion(key, ReferenceNumber.fresh("WGE"), account, who),
                parts.values().stream().map(amount -> new Earmark(pot, amount)).toList(),
                null);
        return ledger.hold(request).map(placed -> {
            write(who, account, pot, line, parts, placed);
            Money all = parts.values().stream().reduce(Sterling.NONE, Money::plus);
            trail.record(event("PAY_PUT_BY", request.occasion().document().reference(), account, who)
                    .saying("%s to %s, %s".formatted(line.from(), line.to(), Sterling.print(all)))
                    .answering(key, digest, String.valueOf(Sterling.inPence(all))));
            return all;
        });
    }

    /** Refuses {@code hold-has-ended} when nothing of it is put by any more. */
    public Outcome<String> release(SignedIn who, RequestKey key, HeldAccount account, String part) {
        byte[] digest = Digest.of(part, account.id(), who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        explanations.lock(account.id());
        long hold = tables.read(HOLD_OF, row -> row.getLong(1), part, account.id()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("pay", part));
        return ledger.releaseAll(hold, occasion(key, part, account, who)).map(released -> {
            trail.record(event("PAY_LET_GO", part, account, who).answering(key, digest, part));
            return part;
        });
    }

    private void write(
            SignedIn who,
            HeldAccount account,
            long pot,
            PayLine line,
            Map<WagePartKind, Money> parts,
            HoldPlaced placed) {
        long pay = Ids.next();
        Journey journey = new Journey();
        journey.add(PAY, List.<Object[]>of(new Object[] {
            pay,
            account.whose().commissionerId(),
            account.id(),
            pot,
            line.assistant(),
            line.from(),
            line.to(),
            line.hoursHundredths(),
            Sterling.inPence(line.rate()),
            Sterling.inPence(line.gross()),
            Sterling.inPence(line.employer()),
            who.personId(),
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
        }));
        List<Object[]> rows = new ArrayList<>();
        parts.forEach((kind, amount) -> rows.add(new Object[] {
            Ids.next(),
            ReferenceNumber.fresh("WGP"),
            pay,
            kind.name(),
            Sterling.inPence(amount),
            line.dueOn(kind),
            placed.parts().get(rows.size()).holdId()
        }));
        journey.add(PART, rows);
        tables.send(journey);
    }

    private Occasion occasion(RequestKey key, String reference, HeldAccount account, SignedIn who) {
        return new Occasion(
                new Document(DOCUMENT, reference),
                London.today(clock),
                key,
                account.whose().commissionerId(),
                who.personId());
    }

    private static AuditEvent event(String act, String reference, HeldAccount account, SignedIn who) {
        return AuditEvent.of(act, "pay", reference, who.personId())
                .concerning(account.whose().holderId(), account.whose().commissionerId());
    }
}
