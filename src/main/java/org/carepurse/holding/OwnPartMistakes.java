package org.carepurse.holding;

import static org.carepurse.identity.Permission.RECORD_OWN_PART;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.time.London;
import org.joda.money.Money;

/** Money was taken for somebody's own part, and was not: it is taken back from what they have paid, and out of the books. */
@Act
@ApplicationScoped
public class OwnPartMistakes {

    /**
     * @param entryId the entry by which it came into the books, all of it
     * @param paidBack whether it paid back what the commissioner had paid ahead
     */
    public record Mistake(String agreement, long entryId, Money amount, boolean paidBack) {

        private OwnPart.Receipt receipt(LocalDate day) {
            return new OwnPart.Receipt(day, amount.negated(), paidBack ? amount.negated() : Sterling.NONE);
        }
    }

    private final OwnPartFile file;
    private final AgreementFile agreements;
    private final Ledger ledger;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    OwnPartMistakes(
            OwnPartFile file, AgreementFile agreements, Ledger ledger, Access access, AuditTrail trail, Clock clock) {
        this.file = file;
        this.agreements = agreements;
        this.ledger = ledger;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Refuses as {@link Ledger#correct} does: when the money has been given to a goal, it is first taken from there.
     *
     * @return the agreement's reference
     */
    public Outcome<String> takeBack(SignedIn who, RequestKey key, Mistake mistake, String because) {
        Agreement agreement = agreements.forChange(mistake.agreement());
        access.require(who, RECORD_OWN_PART, agreements.whose(agreement));
        return ledger.correct(mistake.entryId(), occasion(agreement, key, who)).map(corrected -> {
            file.keep(agreement, mistake.receipt(London.today(clock)), who.personId(), corrected.entryId());
            trail.record(AuditEvent.of("OWN_PART_TAKEN_BACK", "agreement", agreement.reference(), who.personId())
                    .concerning(agreement.holderId(), agreement.commissionerId())
                    .because(because)
                    .saying(Sterling.print(mistake.amount())));
            return agreement.reference();
        });
    }

    private Occasion occasion(Agreement agreement, RequestKey key, SignedIn who) {
        LocalDate day = agreements.countsFrom(agreement, London.today(clock));
        return new Occasion(
                new Document("agreement", agreement.reference()), day, key, agreement.commissionerId(), who.personId());
    }
}
