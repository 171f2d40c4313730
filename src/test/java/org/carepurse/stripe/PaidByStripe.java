package org.carepurse.stripe;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.carepurse.identity.Organisations;
import org.carepurse.payment.PayDesk;
import org.carepurse.payment.RouteName;
import org.carepurse.testing.CarePurseInstance;

/** A commissioner that pays by a pretended Stripe, and one provider that it owes money. */
final class PaidByStripe implements AutoCloseable {

    private final CarePurseInstance instance;
    final PayDesk desk;
    final PretendStripe stripe;
    final String code;
    private int events;

    PaidByStripe(CarePurseInstance instance) {
        this.instance = instance;
        desk = PayDesk.in(instance);
        code = instance.get(Organisations.class)
                .organisation(desk.people.commissionerId())
                .odsCode()
                .orElseThrow()
                .text();
        stripe = new PretendStripe().opensFor(code);
    }

    /** A provider that is owed this much, and is ready to be paid at Stripe. */
    PayDesk.Provider ready(String amount) {
        PayDesk.Provider provider = desk.owed(amount);
        begins(provider);
        stripe.accountIs("active", "active", List.of());
        goRound();
        return provider;
    }

    void begins(PayDesk.Provider provider) {
        instance.get(Onboarding.class)
                .begin(provider.staff, provider.id, commissioner())
                .value();
    }

    String commissioner() {
        return instance.get(Organisations.class)
                .organisation(desk.people.commissionerId())
                .reference();
    }

    /** Prepared by one, released by the other, and taken round once. */
    String released() {
        String run =
                desk.release(desk.prepare(RouteName.STRIPE_CONNECT).value()).value();
        goRound();
        return run;
    }

    void goRound() {
        desk.goRound();
        instance.get(StripeRounds.class).goRound();
        desk.goRound();
    }

    /** Stripe tells of something, and it is worked on. */
    void tells(String type, String account, JsonObject thing) {
        tells(PretendStripe.event(nextEvent(), type, account, thing, now()), PretendStripe.SECRET);
        goRound();
    }

    boolean tells(String body, String secret) {
        return instance.get(Inbox.class)
                .receive(code, PretendStripe.signature(body, secret, now()), body.getBytes(StandardCharsets.UTF_8));
    }

    String nextEvent() {
        return "evt_" + code + (++events);
    }

    Instant now() {
        return instance.clock().instant();
    }

    @Override
    public void close() {
        stripe.close();
    }
}
