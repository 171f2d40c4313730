package org.carepurse.simulation;

import com.stripe.net.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import org.carepurse.identity.OdsCode;
import org.carepurse.identity.Organisations;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.stripe.Inbox;
import org.carepurse.stripe.StandIn;

/** Goes round and tells what is due, signed as Stripe signs it, where Stripe would tell it. */
@ApplicationScoped
public class Teller {

    private static final int AT_ONCE = 100;

    private final Tidings tidings;
    private final Inbox inbox;
    private final StandIn standIn;
    private final Organisations organisations;
    private final Clock clock;

    @Inject
    Teller(Tidings tidings, Inbox inbox, StandIn standIn, Organisations organisations, Clock clock) {
        this.tidings = tidings;
        this.inbox = inbox;
        this.standIn = standIn;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * Outside any transaction, as Stripe tells it: cut off in the middle, it is told once more. What a commissioner has keys for
     * by now is not believed any more, and counts as told.
     */
    public void goRound() {
        tidings.due(AT_ONCE).forEach(one -> {
            inbox.receive(code(one), signed(one.body()), one.body().getBytes(StandardCharsets.UTF_8));
            tidings.told(one.id());
        });
    }

    private String code(Tidings.Due due) {
        return organisations
                .organisation(due.commissionerId())
                .odsCode()
                .map(OdsCode::text)
                .orElseThrow();
    }

    private String signed(String body) {
        try {
            return Webhook.Signature.generateSignatureHeader(
                    body, standIn.signature(), clock.instant().getEpochSecond());
        } catch (GeneralSecurityException unable) {
            throw new BrokenInvariant("The simulated Stripe cannot sign: " + unable.getMessage());
        }
    }
}
