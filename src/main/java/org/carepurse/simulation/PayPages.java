package org.carepurse.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Pages on which people pay: opened when Stripe is asked for one, and over once they have done something there. */
@ApplicationScoped
class PayPages {

    private static final String STATUS = "status";
    private static final String OPEN = "open";
    private static final String PAYMENT_STATUS = "payment_status";
    private static final String TOTAL = "amount_total";
    private static final String KIND = "checkout.session.";
    private static final int TOO_MUCH_PENCE = 100;

    private final Things things;
    private final Tidings tidings;
    private final MannersBook manners;

    @Inject
    PayPages(Things things, Tidings tidings, MannersBook manners) {
        this.things = things;
        this.tidings = tidings;
        this.manners = manners;
    }

    Reply open(long commissionerId, Question asked) {
        String money = asked.text("client_reference_id");
        Thing made = Thing.made("cs", Thing.PAGE, money)
                .with("client_reference_id", money)
                .with(TOTAL, asked.number("line_items[0][price_data][unit_amount]"))
                .with("currency", asked.text("line_items[0][price_data][currency]"))
                .with(STATUS, OPEN)
                .with(PAYMENT_STATUS, "unpaid")
                .with("url", "/simulated-stripe/pay/" + money);
        return Reply.of(things.add(commissionerId, made, asked).body());
    }

    static boolean isOpen(Thing page) {
        return page.text(STATUS).equals(OPEN);
    }

    /** What a person leaves it as. A bank says later whether it pays. */
    void left(long commissionerId, Thing page, SimulatedPage.Ends as) {
        int later = manners.of(commissionerId).arrivesAfterSeconds();
        Thing complete = page.with(STATUS, "complete");
        switch (as) {
            case PAID -> tell(commissionerId, "completed", paid(complete), 0);
            case PAID_TOO_MUCH -> {
                Thing more = complete.with(TOTAL, page.number(TOTAL) + TOO_MUCH_PENCE);
                tell(commissionerId, "completed", paid(more), 0);
            }
            case BANK_PAYS -> {
                tell(commissionerId, "completed", complete, 0);
                tell(commissionerId, "async_payment_succeeded", paid(complete), later);
            }
            case BANK_DOES_NOT_PAY -> {
                tell(commissionerId, "completed", complete, 0);
                tell(commissionerId, "async_payment_failed", complete, later);
            }
            case CLOSED -> tell(commissionerId, "expired", page.with(STATUS, "expired"), 0);
        }
        things.change(commissionerId, complete);
    }

    private void tell(long commissionerId, String what, Thing page, int afterSeconds) {
        tidings.happened(commissionerId, KIND + what, page, afterSeconds);
    }

    private static Thing paid(Thing page) {
        return page.with(PAYMENT_STATUS, "paid").with("payment_intent", Thing.name("pi"));
    }
}
