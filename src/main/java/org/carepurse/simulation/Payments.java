package org.carepurse.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Transfers into providers' accounts, payouts from there to their banks, and what is taken back or given back. */
@ApplicationScoped
class Payments {

    private static final String PAYMENT = "payment";
    private static final String SAID_PAYMENT = "metadata[payment]";

    private final Things things;
    private final Tidings tidings;
    private final MannersBook manners;
    private final Clock clock;

    @Inject
    Payments(Things things, Tidings tidings, MannersBook manners, Clock clock) {
        this.things = things;
        this.tidings = tidings;
        this.manners = manners;
        this.clock = clock;
    }

    Reply transfer(long commissionerId, Question asked) {
        String account = asked.text("destination");
        if (things.named(commissionerId, account).filter(Accounts::canBePaid).isEmpty()) {
            return Reply.refused("account_not_ready", "The provider's account cannot be paid into yet");
        }
        Thing made = ofMoney(Thing.made("tr", Thing.TRANSFER, asked.text("transfer_group")), asked)
                .with("destination", account)
                .with("transfer_group", asked.text("transfer_group"))
                .with("reversed", false);
        tidings.happened(commissionerId, "transfer.created", made, 0);
        return Reply.of(things.add(commissionerId, made, asked).body());
    }

    Reply takeBack(long commissionerId, Question asked) {
        Thing transfer = things.namedForChange(commissionerId, asked.about())
                .filter(one -> !one.is("reversed"))
                .orElse(null);
        if (transfer == null) {
            return Reply.refused("transfer_already_reversed", "There is no such transfer to take back");
        }
        Thing reversed = transfer.with("reversed", true);
        things.change(commissionerId, reversed);
        tidings.happened(commissionerId, "transfer.reversed", reversed, 0);
        Thing made = Thing.made("trr", Thing.REVERSAL, transfer.about())
                .with("amount", transfer.number("amount"))
                .with("currency", transfer.text("currency"))
                .with("transfer", transfer.id());
        return Reply.of(things.add(commissionerId, made, asked).body());
    }

    /** Whether its bank will send it back is known from the first. */
    Reply payOut(long commissionerId, Question asked) {
        Manners now = manners.of(commissionerId);
        String payment = asked.text(SAID_PAYMENT);
        Thing made = ofMoney(Thing.made("po", Thing.PAYOUT, payment).in(asked.account()), asked)
                .with("status", "in_transit");
        tidings.happened(commissionerId, "payout.created", made, 0);
        if (now.bounces(payment)) {
            tidings.happened(commissionerId, "payout.failed", bounced(made), now.arrivesAfterSeconds());
        } else {
            tidings.happened(commissionerId, "payout.paid", made.with("status", "paid"), now.arrivesAfterSeconds());
        }
        return Reply.of(things.add(commissionerId, made, asked).body());
    }

    /** A bank sends back what it may have had already. */
    boolean bounce(long commissionerId, String payment) {
        List<Thing> made = things.about(commissionerId, Thing.PAYOUT, payment);
        made.stream().limit(1).forEach(payout -> tidings.happened(commissionerId, "payout.failed", bounced(payout), 0));
        return !made.isEmpty();
    }

    /** Gives back what somebody paid on a page. */
    Reply giveBack(long commissionerId, Question asked) {
        Thing made = Thing.made("re", Thing.REFUND, asked.text("payment_intent"))
                .with("payment_intent", asked.text("payment_intent"))
                .with("status", "succeeded");
        return Reply.of(things.add(commissionerId, made, asked).body());
    }

    private Thing ofMoney(Thing made, Question asked) {
        return made.marked(PAYMENT, asked.text(SAID_PAYMENT))
                .with("amount", asked.number("amount"))
                .with("currency", asked.text("currency"))
                .with("created", clock.instant().getEpochSecond());
    }

    private static Thing bounced(Thing payout) {
        return payout.with("status", "failed")
                .with("failure_code", "account_closed")
                .with("failure_message", "The simulated bank sent it back");
    }
}
