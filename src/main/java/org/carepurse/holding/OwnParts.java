package org.carepurse.holding;

import static org.carepurse.identity.Permission.PAY_OWN_MONEY;
import static org.carepurse.identity.Permission.RECORD_OWN_PART;
import static org.carepurse.identity.Permission.SEE_AGREEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.OwnAccounts;
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
    private final PassingOn passingOn;
    private final OwnAccounts accounts;
    private final Ledger ledger;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    OwnParts(
            OwnPartFile file,
            AgreementFile agreements,
            PassingOn passingOn,
            OwnAccounts accounts,
            Ledger ledger,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.file = file;
        this.agreements = agreements;
        this.passingOn = passingOn;
        this.accounts = accounts;
        this.ledger = ledger;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who may, before anything that was sent is read. */
    public void requireMayRecord(SignedIn who, String agreement) {
        access.require(who, RECORD_OWN_PART, agreements.whose(agreements.agreement(agreement)));
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
        Occasion occasion = occasion(agreement, key, who.personId());
        return write(agreement, asked.amount(), who.personId(), receipt -> post(agreement, receipt, occasion))
                .map(receipt -> {
                    trail.record(told(agreement, asked.amount(), who.personId())
                            .answering(key, digest, agreement.reference()));
                    return agreement.reference();
                });
    }

    /**
     * What the person may still pay of it by card or bank. It comes to the commissioner, which passes on what goes into the
     * account that the money is kept in. Refuses {@code own-part-none} and {@code own-part-not-agreed}.
     */
    public Outcome<OwnMoney> payable(SignedIn who, String reference) {
        Agreement agreement = agreements.agreement(reference);
        access.require(who, PAY_OWN_MONEY, agreements.whose(agreement));
        return allowed(agreement, Sterling.NONE)
                .map(agreed -> new OwnMoney(agreed.holderId(), agreed.commissionerId(), still(agreed)));
    }

    /**
     * It has come to the commissioner, for somebody who was let pay it. Refuses as {@link #receive} does. Whoever calls has made
     * sure, within the same act, that it was not written down before.
     */
    @Act
    public Outcome<String> collected(RequestKey key, Collected came) {
        Agreement agreement = agreements.forChange(came.of());
        Occasion occasion = occasion(agreement, key, came.payerId());
        return write(agreement, came.amount(), came.payerId(), receipt -> collect(agreement, receipt, came, occasion))
                .map(receipt -> {
                    trail.record(told(agreement, came.amount(), came.payerId()));
                    return agreement.reference();
                });
    }

    /** The agreements under which this person pays a part, for whoever has decided already who may see them. */
    public List<String> agreedWith(long holderId, long commissionerId) {
        return agreements.contributingOf(holderId, commissionerId).stream()
                .map(Agreement::reference)
                .toList();
    }

    private static AuditEvent told(Agreement agreement, Money amount, long actorId) {
        return AuditEvent.of("OWN_PART_RECEIVED", "agreement", agreement.reference(), actorId)
                .concerning(agreement.holderId(), agreement.commissionerId())
                .saying(Sterling.print(amount));
    }

    /** What the commissioner had paid ahead is paid back to it first; the rest goes where the own part goes. */
    private Outcome<OwnPart.Receipt> write(
            Agreement agreement,
            Money amount,
            long actorId,
            Function<OwnPart.Receipt, Outcome<Optional<Long>>> posting) {
        return allowed(agreement, amount).then(agreed -> {
            OwnPart.Receipt receipt =
                    new OwnPart.Receipt(London.today(clock), amount, of(agreed).paysBack(amount));
            return posting.apply(receipt).map(entry -> {
                file.keep(agreed, receipt, actorId, entry.orElse(null));
                return receipt;
            });
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

    /** Whether so much may come of an own part. */
    Outcome<Agreement> allowed(Agreement agreement, Money amount) {
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

    private Outcome<Optional<Long>> post(Agreement agreement, OwnPart.Receipt receipt, Occasion occasion) {
        if (receipt.paidBack().isPositive()) {
            ledger.bank(accounts.known(agreement.commissionerId()), receipt.paidBack(), occasion.part("paid back"));
        }
        return receipt.rest().isZero()
                ? Outcome.done(Optional.empty())
                : contribute(agreement, receipt.rest(), occasion).map(posted -> Optional.of(posted.entryId()));
    }

    /** All of it is the commissioner's to keep or to pass on. */
    private Outcome<Optional<Long>> collect(
            Agreement agreement, OwnPart.Receipt receipt, Collected came, Occasion occasion) {
        boolean goesOn = agreement.contribution().basis() == Contribution.Basis.NET
                && receipt.rest().isPositive();
        return ledger.bank(came.account(), came.amount(), occasion).map(banked -> {
            if (goesOn) {
                passingOn.add(agreement, receipt.rest());
            }
            return Optional.empty();
        });
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
