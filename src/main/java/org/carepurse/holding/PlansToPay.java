package org.carepurse.holding;

import static org.carepurse.identity.Permission.OFFER_AGREEMENT;
import static org.carepurse.identity.Permission.SEE_AGREEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.Ids;
import org.carepurse.time.London;
import org.joda.money.Money;

/** What was agreed with people about paying what is missing of their own part. The last one counts. */
@ApplicationScoped
public class PlansToPay {

    public record Agreed(String agreement, Money instalment, Frequency every, LocalDate firstOn) {}

    private static final String KEEP = "INSERT INTO plan_to_pay (id, agreement_id, commissioner_id, arrears_pence,"
            + " instalment_pence, frequency, first_on, agreed_on, agreed_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    private static final String LAST = "SELECT arrears_pence, instalment_pence, frequency, first_on FROM plan_to_pay"
            + " WHERE agreement_id = ?1 ORDER BY id DESC LIMIT 1";

    private final EntityManager entityManager;
    private final AgreementFile agreements;
    private final OwnPartFile ownParts;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    PlansToPay(
            EntityManager entityManager,
            AgreementFile agreements,
            OwnPartFile ownParts,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.entityManager = entityManager;
        this.agreements = agreements;
        this.ownParts = ownParts;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who may, before anything that was sent is read. */
    public void requireMayAgree(SignedIn who, String agreement) {
        access.require(who, OFFER_AGREEMENT, agreements.whose(agreements.agreement(agreement)));
    }

    /** Refuses {@code own-part-no-arrears}. */
    @Act
    public Outcome<String> agree(SignedIn who, RequestKey key, Agreed asked) {
        Agreement agreement = agreements.forChange(asked.agreement());
        access.require(who, OFFER_AGREEMENT, agreements.whose(agreement));
        byte[] digest = Digest.of(asked, "plan to pay", who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        LocalDate today = London.today(clock);
        Money arrears = ownParts.asOf(agreement, today).arrears();
        if (arrears.isZero()) {
            return Outcome.refused(Refusal.because("own-part-no-arrears", "agreement", agreement.reference()));
        }
        if (asked.firstOn() != null && asked.firstOn().isBefore(today)) {
            throw new WrongInput("first", "plan-to-pay-first");
        }
        keep(agreement, new PlanToPay(arrears, asked.instalment(), asked.every(), asked.firstOn()), today, who);
        trail.record(AuditEvent.of("PLAN_TO_PAY_AGREED", "agreement", agreement.reference(), who.personId())
                .concerning(agreement.holderId(), agreement.commissionerId())
                .saying("%s of %s, %s"
                        .formatted(Sterling.print(asked.instalment()), Sterling.print(arrears), asked.every()))
                .answering(key, digest, agreement.reference()));
        return Outcome.done(agreement.reference());
    }

    /** The one that counts, if anything was agreed. */
    public Optional<PlanToPay> of(SignedIn who, String reference) {
        Agreement agreement = agreements.agreement(reference);
        access.require(who, SEE_AGREEMENT, agreements.whose(agreement));
        List<?> rows = entityManager
                .createNativeQuery(LAST)
                .setParameter(1, agreement.id())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(PlansToPay::plan).findFirst();
    }

    private static PlanToPay plan(Object[] row) {
        return new PlanToPay(
                Sterling.pence(((Number) row[0]).longValue()),
                Sterling.pence(((Number) row[1]).longValue()),
                Frequency.valueOf((String) row[2]),
                ((Date) row[3]).toLocalDate());
    }

    private void keep(Agreement agreement, PlanToPay plan, LocalDate today, SignedIn who) {
        entityManager
                .createNativeQuery(KEEP)
                .setParameter(1, Ids.next())
                .setParameter(2, agreement.id())
                .setParameter(3, agreement.commissionerId())
                .setParameter(4, Sterling.inPence(plan.arrears()))
                .setParameter(5, Sterling.inPence(plan.instalment()))
                .setParameter(6, plan.every().name())
                .setParameter(7, plan.firstOn())
                .setParameter(8, today)
                .setParameter(9, who.personId())
                .executeUpdate();
    }
}
