package org.carepurse.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;

/** What people do with signals: look for more, and say what they make of one. */
@Act
@ApplicationScoped
public class Signals {

    private static final int LONGEST = 1_000;

    /** @param verdict nothing when none was chosen */
    public record Judge(String signal, Optional<Verdict> verdict, String reason) {

        public Judge {
            reason = reason == null ? "" : reason.replace("\r\n", "\n").strip();
        }
    }

    private final SignalShelf shelf;
    private final SignalTurn turn;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Signals(SignalShelf shelf, SignalTurn turn, Access access, AuditTrail trail, Clock clock) {
        this.shelf = shelf;
        this.turn = turn;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who may, before anything that was sent is read. */
    public void requireMayJudge(SignedIn who, long commissionerId) {
        access.require(who, Permission.JUDGE_SIGNALS, Whose.commissioners(commissionerId));
    }

    public void requireMayJudge(SignedIn who, String signal) {
        requireMayJudge(who, shelf.find(signal).commissionerId());
    }

    public boolean mayJudge(SignedIn who, long commissionerId) {
        return access.may(who, Permission.JUDGE_SIGNALS, Whose.commissioners(commissionerId));
    }

    /** Looks by all rules at once; answers how many signals are new or open again. */
    public Outcome<String> lookNow(SignedIn who, RequestKey key, long commissionerId) {
        requireMayJudge(who, commissionerId);
        byte[] digest = Digest.of("SIGNALS_LOOKED_FOR", commissionerId, who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        int news = 0;
        for (SignalKind rule : SignalKind.values()) {
            news += turn.lookNow(commissionerId, rule);
        }
        String answer = String.valueOf(news);
        trail.record(AuditEvent.of("SIGNALS_LOOKED_FOR", "commissioner", String.valueOf(commissionerId), who.personId())
                .concerning(null, commissionerId)
                .saying(answer + " new or open again")
                .answering(key, digest, answer));
        return Outcome.done(answer);
    }

    /**
     * Refuses {@code signal-is-judged}.
     *
     * @throws WrongInput {@code signal-verdict} when nothing was chosen, {@code signal-reason} when the reason is missing or too long
     */
    public Outcome<String> judge(SignedIn who, RequestKey key, Judge asked) {
        Signal signal = shelf.find(asked.signal());
        requireMayJudge(who, signal.commissionerId());
        byte[] digest = Digest.of(asked, "SIGNAL_JUDGED", who.personId());
        Optional<String> answered = trail.answerTo(key, digest);
        if (answered.isPresent()) {
            return Outcome.done(answered.get());
        }
        Verdict verdict = asked.verdict().orElseThrow(() -> new WrongInput("verdict", "signal-verdict"));
        if (asked.reason().isEmpty() || asked.reason().length() > LONGEST) {
            throw new WrongInput("reason", "signal-reason");
        }
        return shelf.toChange(signal)
                .judge(verdict, asked.reason(), who.personId(), clock.instant())
                .map(judged -> {
                    trail.record(AuditEvent.of("SIGNAL_JUDGED", "signal", judged.reference(), who.personId())
                            .concerning(null, judged.commissionerId())
                            .because(asked.reason())
                            .saying("%s: %s".formatted(judged.kind(), verdict))
                            .answering(key, digest, judged.reference()));
                    return judged.reference();
                });
    }
}
