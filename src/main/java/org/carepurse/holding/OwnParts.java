package org.carepurse.holding;

import static org.carepurse.identity.Permission.PAY_OWN_MONEY;
import static org.carepurse.identity.Permission.RECORD_OWN_PART;
import static org.carepurse.identity.Permission.SEE_AGREEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.OwnAccounts;
import org.carepurse.budget.OwnMoney;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.ledger.Posted;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.joda.money.Money;

/** What people pay towards their own support: due, paid, in arrears or in credit; nobody else's money makes it up. */
@ApplicationScoped
public class OwnParts {

    /** @param amount what the person paid, more than nothing */
    public record Received(String agreement, Money amount) {

        public Received {
            if (!amount.isPositive()) {
                throw new WrongInput("amount", "own-part-of-nothing");
            }
        }
    }

    private final OwnPartFile file;
    private final AgreementFile agreements;
    private final OwnAccounts accounts;
    private final Ledger ledger;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    OwnParts(
            OwnPartFile file,
            AgreementFile agreements,
            OwnAccounts accounts,
            Ledger ledger,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.file = file;
        this.agreements = agreements;
        this.accounts = accounts;
        this.ledger = ledger;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The person paid some of their own part: net, into the account their money is kept in; gross, to the commissioner. What
     * the commissioner had paid ahead for them is paid back to it first.
     * Refuses {@code own-part-none}, {@code own-part-not-agreed}, {@code own-part-too-much} and {@code
     * no-account-to-pay-in-from}.
     */
    @Act
    public Outcome<String> receive(SignedIn who, RequestKey key, Received asked) {
        Agreement agreement = agreements.forChange(asked.agreement());
        access.require(who, RECORD_OWN_PART, agreements.whose(agreement));
        byte[] digest = Digest.of(asked, "own part", who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        return write(agreement, asked.amount(), key, who.personId()).map(receipt -> {
            trail.record(told(agreement, asked, who.personId()).answering(key, digest, agreement.reference()));
            return agreement.reference();
        });
    }

    /**
     * What the person may still pay of it by card or bank: to the commissioner, where it bills them. Refuses {@code
     * own-part-none}, {@code own-part-not-agreed} and, where it goes into the account the money is kept in, {@code
     * own-part-kept-elsewhere}.
     */
    public Outcome<OwnMoney> payable(SignedIn who, String reference) {
        Agreement agreement = agreements.agreement(reference);
        access.require(who, PAY_OWN_MONEY, agreements.whose(agreement));
        return allowed(agreement, Sterling.NONE)
                .then(agreed -> agreed.contribution().basis() == Contribution.Basis.GROSS
                        ? Outcome.done(new OwnMoney(agreed.holderId(), agreed.commissionerId(), still(agreed)))
                        : Outcome.refused(Refusal.because("own-part-kept-elsewhere")));
    }

    /**
     * It has come to the commissioner, for somebody who was let pay it. Refuses as {@link #receive} does. Whoever calls has made
     * sure, within the same act, that it was not written down before.
     *
     * @param payerId who paid it
     */
    @Act
    public Outcome<String> collected(RequestKey key, Received asked, long payerId) {
        Agreement agreement = agreements.forChange(asked.agreement());
        return write(agreement, asked.amount(), key, payerId).map(receipt -> {
            trail.record(told(agreement, asked, payerId));
            return agreement.reference();
        });
    }

    private static AuditEvent told(Agreement agreement, Received asked, long actorId) {
        return AuditEvent.of("OWN_PART_RECEIVED", "agreement", agreement.reference(), actorId)
                .concerning(agreement.holderId(), agreement.commissionerId())
                .saying(Sterling.print(asked.amount()));
    }

    private Outcome<OwnPart.Receipt> write(Agreement agreement, Money amount, RequestKey key, long actorId) {
        return allowed(agreement, amount)
                .then(agreed -> post(agreed, amount, occasion(agreed, key, actorId)))
                .map(receipt -> {
                    file.keep(agreement, receipt, actorId);
                    return receipt;
                });
    }

    /** As it stands today. */
    public OwnPart of(SignedIn who, String reference) {
        Agreement agreement = agreements.agreement(reference);
        access.require(who, SEE_AGREEMENT, agreements.whose(agreement));
        return of(agreement);
    }

    /** For use cases that have decided already that whoever asks may see it. */
    OwnPart of(Agreement agreement) {
        return file.asOf(agreement, London.today(clock));
    }

    private Outcome<Agreement> allowed(Agreement agreement, Money amount) {
        if (!agreement.contribution().isThere()) {
            return Outcome.refused(Refusal.because("own-part-none", "agreement", agreement.reference()));
        }
        if (agreement.state() != AgreementState.ACCEPTED && !isBilledOn(agreement)) {
            return Outcome.refused(Refusal.because("own-part-not-agreed", "agreement", agreement.reference()));
        }
        Money still = still(agreement);
        return amount.isGreaterThan(still)
                ? Outcome.refused(Refusal.because("own-part-too-much", "still", Sterling.print(still)))
                : Outcome.done(agreement);
    }

    private Money still(Agreement agreement) {
        return file.inAll(agreement).minus(of(agreement).paid());
    }

    /** Money that moved to the commissioner leaves the person's own part with the agreement that it was agreed in. */
    private static boolean isBilledOn(Agreement agreement) {
        return agreement.state() == AgreementState.ENDED
                && agreement.contribution().basis() == Contribution.Basis.GROSS;
    }

    /** What the commissioner had paid ahead is paid back to it first; the rest goes where the own part goes. */
    private Outcome<OwnPart.Receipt> post(Agreement agreement, Money amount, Occasion occasion) {
        Money back = of(agreement).paysBack(amount);
        Money rest = amount.minus(back);
        if (back.isPositive()) {
            ledger.bank(accounts.known(agreement.commissionerId()), back, occasion.part("paid back"));
        }
        Outcome<?> posted = rest.isZero() ? Outcome.done(back) : contribute(agreement, rest, occasion);
        return posted.map(done -> new OwnPart.Receipt(London.today(clock), amount, back));
    }

    private Outcome<Posted> contribute(Agreement agreement, Money amount, Occasion occasion) {
        return agreement.contribution().basis() == Contribution.Basis.NET
                ? ledger.contribute(agreement.lineId(), agreement.accountId(), amount, occasion)
                : accounts.of(agreement.commissionerId()).then(account -> ledger.bank(account, amount, occasion));
    }

    private Occasion occasion(Agreement agreement, RequestKey key, long actorId) {
        return new Occasion(
                new Document("agreement", agreement.reference()),
                agreements.countsFrom(agreement, London.today(clock)),
                key,
                agreement.commissionerId(),
                actorId);
    }
}
