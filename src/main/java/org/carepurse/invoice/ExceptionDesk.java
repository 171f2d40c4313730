package org.carepurse.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.Order;
import org.carepurse.order.OrderFile;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.time.London;

/** Where exceptions are cleared up. Each act answers with the exception's reference. */
@Act
@ApplicationScoped
public class ExceptionDesk {

    private final InvoiceFile file;
    private final OrderFile orders;
    private final Accepting accepting;
    private final Settling settling;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    ExceptionDesk(
            InvoiceFile file, OrderFile orders, Accepting accepting, Settling settling, AuditTrail trail, Clock clock) {
        this.file = file;
        this.orders = orders;
        this.accepting = accepting;
        this.settling = settling;
        this.trail = trail;
        this.clock = clock;
    }

    /** The commissioner approves the amount all the same, as far as it is set aside, or lets it be matched without the reason. */
    public Outcome<String> accept(SignedIn who, RequestKey key, ResolveException asked) {
        return resolve(who, key, ExceptionState.Act.ACCEPT, asked);
    }

    /** One of the commissioner's people proposes to accept what needs two; another then accepts or rejects it. */
    public Outcome<String> propose(SignedIn who, RequestKey key, ResolveException asked) {
        return resolve(who, key, ExceptionState.Act.PROPOSE, asked);
    }

    /** The commissioner will not pay it, and says why. The money stays set aside for what is still to come. */
    public Outcome<String> reject(SignedIn who, RequestKey key, ResolveException asked) {
        return resolve(who, key, ExceptionState.Act.REJECT, asked);
    }

    /** The commissioner asks the provider. */
    public Outcome<String> ask(SignedIn who, RequestKey key, ResolveException asked) {
        return resolve(who, key, ExceptionState.Act.ASK, asked);
    }

    /** The provider replies to what the commissioner asked. */
    public Outcome<String> reply(SignedIn who, RequestKey key, ResolveException asked) {
        return resolve(who, key, ExceptionState.Act.REPLY, asked);
    }

    private Outcome<String> resolve(SignedIn who, RequestKey key, ExceptionState.Act act, ResolveException asked) {
        String invoiceReference = file.lockInvoiceOf(asked.exception());
        Order order = orders.forChange(who, permissionTo(act), file.lockOrderOf(invoiceReference));
        byte[] digest = Digest.of(asked, act, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        InvoiceException exception = file.find(invoiceReference).exception(asked.exception());
        Entries entries = new Entries(key, who.personId(), London.today(clock));
        return take(order, exception, act, entries).map(led -> {
            exception.note(act, asked.words(), who.personId(), clock.instant());
            settling.giveBackWhatIsSpare(order, exception.line().invoice(), entries);
            trail.record(AuditEvent.of("EXCEPTION_" + act, "exception", exception.reference(), who.personId())
                    .concerning(order.holderId(), order.commissionerId())
                    .because(asked.words())
                    .saying("%s of %s, %s".formatted(exception.amount(), invoiceReference, exception.reason()))
                    .answering(key, digest, exception.reference()));
            return exception.reference();
        });
    }

    private Outcome<ExceptionState> take(
            Order order, InvoiceException exception, ExceptionState.Act act, Entries entries) {
        if (act == ExceptionState.Act.ACCEPT) {
            return accepting.accept(order, exception, entries);
        }
        if (act == ExceptionState.Act.PROPOSE && !exception.reason().needsTwo()) {
            return Outcome.refused(Refusal.because("exception-needs-no-proposal"));
        }
        return exception.go(act).map(led -> {
            if (act == ExceptionState.Act.REJECT) {
                exception.line().invoice().settleState();
            }
            return led;
        });
    }

    private static Permission permissionTo(ExceptionState.Act act) {
        return act == ExceptionState.Act.REPLY ? Permission.MAKE_INVOICE : Permission.RESOLVE_EXCEPTION;
    }
}
