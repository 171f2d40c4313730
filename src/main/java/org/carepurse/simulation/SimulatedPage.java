package org.carepurse.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.carepurse.audit.Act;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.stripe.CheckoutSight;
import org.carepurse.stripe.PersonalMoney;

/** What a person does on the page that stands for the one on which they would pay. */
@ApplicationScoped
public class SimulatedPage {

    /** What they can leave it as. */
    public enum Ends {
        PAID,
        /** A pound more than was asked for. */
        PAID_TOO_MUCH,
        BANK_PAYS,
        BANK_DOES_NOT_PAY,
        /** Nobody paid in time. */
        CLOSED;

        /** @throws WrongInput {@code simulated-ends} when there is none of that name */
        public static Ends named(String typed) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(typed))
                    .findFirst()
                    .orElseThrow(() -> new WrongInput("ends", "simulated-ends"));
        }
    }

    private final Things things;
    private final PayPages pages;
    private final PersonalMoney money;

    @Inject
    SimulatedPage(Things things, PayPages pages, PersonalMoney money) {
        this.things = things;
        this.pages = pages;
        this.money = money;
    }

    /** @throws NotFound when it is paid elsewhere */
    public CheckoutSight show(SignedIn who, String reference) {
        CheckoutSight sight = money.show(who, reference);
        page(sight);
        return sight;
    }

    /** Refuses {@code simulated-page-is-over}. */
    @Act
    public Outcome<String> leave(SignedIn who, String reference, Ends as) {
        CheckoutSight sight = money.show(who, reference);
        Thing page =
                things.namedForChange(sight.commissionerId(), page(sight).id()).orElseThrow();
        if (!PayPages.isOpen(page)) {
            return Outcome.refused(Refusal.because("simulated-page-is-over"));
        }
        pages.left(sight.commissionerId(), page, as);
        return Outcome.done(reference);
    }

    private Thing page(CheckoutSight sight) {
        return things.about(sight.commissionerId(), Thing.PAGE, sight.reference()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("simulated page", sight.reference()));
    }
}
