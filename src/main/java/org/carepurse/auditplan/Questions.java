package org.carepurse.auditplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.policy.Policies;
import org.carepurse.time.London;

/** Asking the person or a provider about a budget, answering, asking on, and closing. Each act answers with the question's reference. */
@Act
@ApplicationScoped
public class Questions {

    private static final int LONGEST = 2_000;

    /** Whom to ask, when it is not a provider. */
    public static final String THE_PERSON = "PERSON";

    /** @param whom {@link #THE_PERSON}, or the reference of a provider that they ordered from */
    public record Ask(String auditCase, String whom, String words) {

        public Ask {
            whom = whom == null ? "" : whom.strip();
            words = Said.within("words", "audit-question-words", words, LONGEST);
        }
    }

    public record Go(String question, QuestionStep step, String words) {

        public Go {
            words = Said.within("words", "audit-question-words", words, LONGEST);
        }
    }

    private final CaseShelf shelf;
    private final Policies policies;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Questions(CaseShelf shelf, Policies policies, Access access, AuditTrail trail, Clock clock) {
        this.shelf = shelf;
        this.policies = policies;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who may, before anything that was sent is read. */
    public void requireMay(SignedIn who, QuestionStep step, String question) {
        access.require(who, permission(step), shelf.question(question).whose());
    }

    public boolean may(SignedIn who, QuestionStep step, AuditQuestion question) {
        return QuestionLife.after(question.state(), step).isPresent()
                && access.may(who, permission(step), question.whose());
    }

    /**
     * Refuses {@code audit-case-is-closed}.
     *
     * @throws WrongInput {@code audit-question-whom} when it is neither the person nor a provider they ordered from
     */
    public Outcome<String> ask(SignedIn who, RequestKey key, Ask asked) {
        AuditCase about = shelf.find(asked.auditCase());
        access.require(who, Permission.EXAMINE_BUDGETS, about.whose());
        byte[] digest = Digest.of(asked, "AUDIT_QUESTION_ASKED", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        Optional<Long> provider = asked.whom().equals(THE_PERSON)
                ? Optional.empty()
                : Optional.of(shelf.providerOf(about, asked.whom())
                        .orElseThrow(() -> new WrongInput("whom", "audit-question-whom")));
        return shelf.toChange(asked.auditCase()).workOn().map(open -> {
            AuditQuestion question =
                    new AuditQuestion(open, provider, asked.words(), due(open), who.personId(), clock.instant());
            shelf.add(question);
            record("AUDIT_QUESTION_ASKED", question, who, asked.words(), key, digest);
            return question.reference();
        });
    }

    /** Refuses {@code audit-question-is-closed} and {@code audit-question-not-now}. */
    public Outcome<String> go(SignedIn who, RequestKey key, Go asked) {
        requireMay(who, asked.step(), asked.question());
        byte[] digest = Digest.of(asked, "AUDIT_QUESTION_" + asked.step(), who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        AuditQuestion question = shelf.toChange(shelf.question(asked.question()));
        LocalDate due = due(shelf.of(question));
        return question.go(asked.step(), asked.words(), due, who.personId(), clock.instant())
                .map(gone -> {
                    record("AUDIT_QUESTION_" + asked.step(), gone, who, asked.words(), key, digest);
                    return gone.reference();
                });
    }

    private LocalDate due(AuditCase about) {
        LocalDate today = London.today(clock);
        return today.plusDays(policies.asAt(about.commissionerId(), today).waitingDays("AUDIT_ANSWER"));
    }

    private static Permission permission(QuestionStep step) {
        return step == QuestionStep.ANSWER ? Permission.ANSWER_AUDIT_QUESTION : Permission.EXAMINE_BUDGETS;
    }

    private void record(String act, AuditQuestion question, SignedIn who, String words, RequestKey key, byte[] digest) {
        trail.record(AuditEvent.of(act, "audit-question", question.reference(), who.personId())
                .concerning(question.holderId(), question.commissionerId())
                .because(words)
                .saying(question.state() + ", due " + question.dueOn())
                .answering(key, digest, question.reference()));
    }
}
