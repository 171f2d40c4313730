package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;

/** What becomes of a request for approval. Each act answers with the request's reference. */
@Act
@ApplicationScoped
public class Requests {

    public record Approve(String request, String reason) {
        public Approve {
            reason = Because.told("reason", reason);
        }
    }

    /** @param instead what the person can do instead, in the decider's words */
    public record Refuse(String request, String reason, String instead) {
        public Refuse {
            reason = Because.told("reason", reason);
            instead = Because.told("instead", instead);
        }
    }

    public record Withdraw(String request) {}

    private final RequestFile file;
    private final ApprovedOrder approvedOrder;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Requests(RequestFile file, ApprovedOrder approvedOrder, AuditTrail trail, Clock clock) {
        this.file = file;
        this.approvedOrder = approvedOrder;
        this.trail = trail;
        this.clock = clock;
    }

    /** Orders it, if everything else allows; otherwise refused, and the request goes on waiting. */
    public Outcome<String> approve(SignedIn who, RequestKey key, Approve asked) {
        ApprovalRequest request = file.forDecision(who, asked.request());
        return once(who, key, asked, request, "REQUEST_APPROVED", asked.reason(), decision -> request.canBe(
                        RequestAct.APPROVE)
                .then(open -> approvedOrder.place(request, decision, key))
                .then(order -> request.approve(order, decision)));
    }

    public Outcome<String> refuse(SignedIn who, RequestKey key, Refuse asked) {
        ApprovalRequest request = file.forDecision(who, asked.request());
        return once(
                who,
                key,
                asked,
                request,
                "REQUEST_REFUSED",
                asked.reason(),
                decision -> request.refuse(decision, asked.instead()));
    }

    /** Those who may buy for the holder take it back. */
    public Outcome<String> withdraw(SignedIn who, RequestKey key, Withdraw asked) {
        ApprovalRequest request = file.forChange(who, Permission.BUY, asked.request());
        return once(who, key, asked, request, "REQUEST_WITHDRAWN", "", request::withdraw);
    }

    private Outcome<String> once(
            SignedIn who,
            RequestKey key,
            Object asked,
            ApprovalRequest request,
            String act,
            String reason,
            Function<Decision, Outcome<RequestState>> decide) {
        byte[] digest = Digest.of(asked, act, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        return decide.apply(new Decision(who.personId(), clock.instant(), reason))
                .map(decided -> {
                    trail.record(AuditEvent.of(act, "request", request.reference(), who.personId())
                            .concerning(request.holderId(), request.commissionerId())
                            .because(reason)
                            .saying(RequestState.ASKED + " to " + decided)
                            .answering(key, digest, request.reference()));
                    return request.reference();
                });
    }
}
