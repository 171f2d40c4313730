package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.PayingPot;
import org.carepurse.budget.PayingPots;
import org.carepurse.directory.PriceKind;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Credit;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.ledger.Posted;
import org.carepurse.money.Shares;
import org.carepurse.money.Sterling;
import org.carepurse.order.Order;
import org.carepurse.order.OrderFile;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * A provider takes back what it charged too much, or its commissioner does on evidence. What is still owed goes back to the
 * pots at once; what was paid already, when its cash has come back; of a pot whose year is closed, to the commissioner.
 */
@Act
@ApplicationScoped
public class CreditNotes {

    private final InvoiceFile file;
    private final CreditFile credits;
    private final OrderFile orders;
    private final PayingPots pots;
    private final Ledger ledger;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    CreditNotes(
            InvoiceFile file,
            CreditFile credits,
            OrderFile orders,
            PayingPots pots,
            Ledger ledger,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.file = file;
        this.credits = credits;
        this.orders = orders;
        this.pots = pots;
        this.ledger = ledger;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Answers with the credit note's reference. Refuses {@code more-than-can-be-credited}, {@code credit-on-its-way} when some
     * of it is on its way to the provider, and {@code credit-owed-first} when some of it was paid and some is owed.
     */
    public Outcome<String> give(SignedIn who, RequestKey key, GiveCredit asked) {
        Order order = orders.forChange(who, Permission.GIVE_CREDIT, file.lockOrderOf(asked.invoice()));
        byte[] digest = Digest.of(asked, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        InvoiceLine line = file.find(asked.invoice()).line(asked.line());
        return credited(who, key, order, line, asked, credits.creditable(line)).map(note -> {
            trail.record(event(who, order, note, asked).answering(key, digest, note.reference()));
            return note.reference();
        });
    }

    /**
     * As a dispute about the line ended: out of these shares of it, within the act that ends the dispute and under its order's
     * lock. Whether the person who asks may is for that act to decide.
     */
    Outcome<String> give(
            SignedIn who, RequestKey key, Order order, InvoiceLine line, GiveCredit asked, List<Creditable> shares) {
        return credited(who, key, order, line, asked, shares).map(note -> {
            trail.record(event(who, order, note, asked));
            return note.reference();
        });
    }

    private Outcome<CreditNote> credited(
            SignedIn who, RequestKey key, Order order, InvoiceLine line, GiveCredit asked, List<Creditable> shares) {
        return parts(line, shares, asked.amount()).map(parts -> {
            CreditNote note = note(who, order, line, asked, parts);
            giveBack(note, line, occasion(note, line.invoice(), key, who));
            credits.add(note);
            return note;
        });
    }

    private static AuditEvent event(SignedIn who, Order order, CreditNote note, GiveCredit asked) {
        return AuditEvent.of("CREDIT_GIVEN", "credit note", note.reference(), who.personId())
                .concerning(order.holderId(), order.commissionerId())
                .because(asked.reason())
                .saying("%s of line %d of %s".formatted(Sterling.print(asked.amount()), asked.line(), asked.invoice()));
    }

    /**
     * What the provider was paid already is back in a bank account, and so in the pots: all of it when the commissioner says
     * so, what somebody keeps when they do. Refuses {@code nothing-to-come-back}, {@code credit-on-its-way}, {@code
     * refund-comes-to-own-account}.
     *
     * @param into whoever calls this has made sure of the accounts
     */
    public Outcome<String> takeBack(SignedIn who, RequestKey key, String creditNote, BackInto into) {
        String invoiceReference = credits.invoiceOf(creditNote);
        file.lockOrderOf(invoiceReference);
        Invoice invoice = file.find(invoiceReference);
        Order order = orders.numbered(invoice.orderId());
        access.require(who, Permission.TAKE_REFUND, into.whose(orders.whose(order)));
        byte[] digest = Digest.of(creditNote, into.own(), into.keeperId(), who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        CreditNote note = credits.find(creditNote);
        return credits.toComeBack(note, into).map(shares -> {
            takeBack(invoice, shares, into, occasion(note, invoice, key, who));
            trail.record(AuditEvent.of("REFUND_TAKEN", "credit note", creditNote, who.personId())
                    .concerning(order.holderId(), order.commissionerId())
                    .saying("of " + invoiceReference)
                    .answering(key, digest, creditNote));
            return creditNote;
        });
    }

    private void takeBack(Invoice invoice, List<CreditShare> shares, BackInto into, Occasion occasion) {
        int part = 0;
        for (CreditShare share : shares) {
            Outcome<Posted> refunded =
                    ledger.refund(credit(invoice, share), into.of(share), occasion.part("refund " + ++part));
            share.cameBack(entry(share, refunded), into.of(share));
        }
    }

    private record Part(Creditable share, Money amount) {}

    /** In proportion to what each share still stands for; so no share ever gives back more than it was. */
    private Outcome<List<Part>> parts(InvoiceLine line, List<Creditable> shares, Money amount) {
        Money left = CreditFile.total(shares);
        if (amount.isGreaterThan(left)) {
            return Outcome.refused(Refusal.because("more-than-can-be-credited", "left", Sterling.print(left)));
        }
        List<Money> amounts = Shares.inProportion(
                amount, shares.stream().map(Creditable::left).toList());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).isPositive()) {
                parts.add(new Part(shares.get(i), amounts.get(i)));
            }
        }
        return isCovered(line) ? Outcome.done(parts) : stillOwed(line.invoice(), parts);
    }

    private Outcome<List<Part>> stillOwed(Invoice invoice, List<Part> parts) {
        for (Part part : parts) {
            Money most = credits.stillOwed(part.share());
            if (most.isPositive() && part.amount().isGreaterThan(most)) {
                return Outcome.refused(Refusal.because("credit-owed-first", "owed", Sterling.print(most)));
            }
        }
        Money owed = parts.stream()
                .filter(part -> credits.standing(part.share()) == PaymentStanding.OWED)
                .map(Part::amount)
                .reduce(Sterling.NONE, Money::plus);
        boolean onItsWay =
                parts.stream().anyMatch(part -> credits.standing(part.share()) == PaymentStanding.ON_ITS_WAY);
        return onItsWay || owed.isGreaterThan(ledger.owedTo(invoice.providerId(), invoice.commissionerId()))
                ? Outcome.refused(Refusal.because("credit-on-its-way"))
                : Outcome.done(parts);
    }

    /** Whether a block contract pays for it: then nothing of it was ever on its way. */
    private boolean isCovered(InvoiceLine line) {
        return orders.numbered(line.invoice().orderId())
                        .line(line.orderLineId())
                        .priceKind()
                == PriceKind.BLOCK_SHARE;
    }

    private CreditNote note(SignedIn who, Order order, InvoiceLine line, GiveCredit asked, List<Part> parts) {
        boolean providers = access.may(who, Permission.MAKE_INVOICE, orders.whose(order));
        return new CreditNote(
                line,
                providers ? CreditGround.GIVEN : CreditGround.ON_EVIDENCE,
                asked.reason(),
                parts.stream().map(Part::share).toList(),
                parts.stream().map(Part::amount).toList(),
                who.personId(),
                clock.instant());
    }

    /** What is owed goes back now; what was paid waits for its cash. */
    private void giveBack(CreditNote note, InvoiceLine line, Occasion occasion) {
        Invoice invoice = line.invoice();
        boolean covered = isCovered(line);
        int part = 0;
        for (CreditShare share : note.shares()) {
            if (credits.standing(share.of()) == PaymentStanding.OWED) {
                part++;
                if (covered) {
                    ledger.uncover(invoice.providerId(), share.amount(), occasion.part("uncover " + part));
                }
                Outcome<Posted> credited = ledger.credit(credit(invoice, share), occasion.part("credit " + part));
                share.cameOff(entry(share, credited));
            }
        }
    }

    private Credit credit(Invoice invoice, CreditShare share) {
        PayingPot pot = pots.byId(List.of(share.potId())).get(share.potId());
        return new Credit(invoice.providerId(), share.potId(), share.amount(), pot.yearClosed() ? pot.lineId() : null);
    }

    private static long entry(CreditShare share, Outcome<Posted> posted) {
        if (!posted.isDone()) {
            throw new BrokenInvariant("%s was judged possible and is refused: %s".formatted(share, posted.why()));
        }
        return posted.value().entryId();
    }

    private Occasion occasion(CreditNote note, Invoice invoice, RequestKey key, SignedIn who) {
        return new Occasion(
                new Document("credit note", note.reference()),
                London.today(clock),
                key,
                invoice.commissionerId(),
                who.personId());
    }
}
