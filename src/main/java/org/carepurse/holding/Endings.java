package org.carepurse.holding;

import static org.carepurse.identity.Permission.END_AGREEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Hat;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.policy.Policies;
import org.carepurse.time.London;

/**
 * Giving notice that an agreement ends: by the person, by the commissioner, or, with the notice that policy asks for, by
 * whoever keeps the money. Care does not stop with it: nothing more is paid in for days after the last one, and what is
 * left stays the person's until the commissioner moves it on.
 */
@ApplicationScoped
public class Endings {

    /** The subject of the rule by which a keeper gives notice. */
    static final String KEEPERS_NOTICE = "KEEPERS_NOTICE";

    /** @param lastDay the last day on which it counts, today or later */
    public record Notice(String agreement, LocalDate lastDay, String reason) {

        public Notice {
            if (lastDay == null) {
                throw new WrongInput("lastDay", "notice-day-missing");
            }
            reason = Reasons.read("reason", reason);
        }
    }

    private final AgreementFile file;
    private final Policies policies;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Endings(AgreementFile file, Policies policies, Access access, AuditTrail trail, Clock clock) {
        this.file = file;
        this.policies = policies;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Answers with the agreement's reference. Refuses {@code notice-too-short} before today, or before a keeper's notice has
     * run, {@code notice-after-the-plan}, {@code agreement-ends-already}, and when it does not count.
     */
    @Act
    public Outcome<String> give(SignedIn who, RequestKey key, Notice asked) {
        Agreement agreement = file.forChange(asked.agreement());
        access.require(who, END_AGREEMENT, file.whose(agreement));
        byte[] digest = Digest.of(asked, "notice", who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        return inTime(who, agreement, asked.lastDay())
                .then(inTime -> inTime.giveNotice(asked.lastDay(), who.personId(), London.today(clock), asked.reason()))
                .map(answer -> {
                    trail.record(AuditEvent.of("AGREEMENT_NOTICE", "agreement", answer, who.personId())
                            .concerning(agreement.holderId(), agreement.commissionerId())
                            .because(asked.reason())
                            .saying("last day " + asked.lastDay())
                            .answering(key, digest, answer));
                    return answer;
                });
    }

    /** The first day that whoever asks may name. */
    public LocalDate earliest(SignedIn who, Agreement agreement) {
        LocalDate today = London.today(clock);
        return isItsKeeper(who, agreement)
                ? today.plusDays(
                        policies.asAt(agreement.commissionerId(), today).waitingDays(KEEPERS_NOTICE))
                : today;
    }

    private Outcome<Agreement> inTime(SignedIn who, Agreement agreement, LocalDate lastDay) {
        LocalDate earliest = earliest(who, agreement);
        if (lastDay.isBefore(earliest)) {
            return Outcome.refused(Refusal.because("notice-too-short", "earliest", earliest.toString()));
        }
        LocalDate ends = file.plan(agreement).endsOn();
        return lastDay.isAfter(ends)
                ? Outcome.refused(new Refusal("notice-after-the-plan", Map.of("ends", ends.toString())))
                : Outcome.done(agreement);
    }

    private static boolean isItsKeeper(SignedIn who, Agreement agreement) {
        return agreement
                .keeperId()
                .filter(keeper -> who.hats().stream().map(Hat::organisationId).anyMatch(keeper::equals))
                .isPresent();
    }
}
