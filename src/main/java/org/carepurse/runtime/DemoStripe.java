package org.carepurse.runtime;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.OwnParts;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.reference.Ids;
import org.carepurse.simulation.SimulatedAccount;
import org.carepurse.simulation.SimulatedPage;
import org.carepurse.stripe.Onboarding;
import org.carepurse.stripe.PersonalMoney;
import org.carepurse.stripe.Purpose;
import org.carepurse.stripe.StripeSetUp;
import org.carepurse.table.Tables;

/**
 * The invented commissioner's Stripe at work: one provider that can be paid there and one that is asked for more, money of which
 * somebody paid a pound too much, and news that could not be worked on.
 */
@ApplicationScoped
class DemoStripe {

    private static final String READY = "Ashton Lane Physiotherapy";
    private static final String ASKED_FOR_MORE = "Brook Lane Home Support";

    /** It would take a day and a half to have been tried so often. */
    private static final String STUCK =
            """
            INSERT INTO stripe_event (id, commissioner_id, event, body, received_at, state, tries, words, version)
            VALUES (?, ?, 'evt_sim_unread', ?, ?, 'STUCK', 10, 'an event about nothing', 1)""";

    private static final String ABOUT_NOTHING =
            """
            {"id": "evt_sim_unread", "object": "event", "type": "checkout.session.completed", "created": %d,
             "data": {"object": null}}""";

    private final DemoPeople people;
    private final Organisations organisations;
    private final StripeSetUp stripe;
    private final Onboarding onboarding;
    private final SimulatedAccount account;
    private final OwnParts ownParts;
    private final PersonalMoney money;
    private final SimulatedPage page;
    private final Tables tables;
    private final Clock clock;

    @Inject
    DemoStripe(
            DemoPeople people,
            Organisations organisations,
            StripeSetUp stripe,
            Onboarding onboarding,
            SimulatedAccount account,
            OwnParts ownParts,
            PersonalMoney money,
            SimulatedPage page,
            Tables tables,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.stripe = stripe;
        this.onboarding = onboarding;
        this.account = account;
        this.ownParts = ownParts;
        this.money = money;
        this.page = page;
        this.tables = tables;
        this.clock = clock;
    }

    /** Once, and only while it is simulated. */
    @Act
    public void load() {
        if (stripe.isSimulated(people.commissionerId()) && !isAtWork()) {
            getsReady(READY, SimulatedAccount.Ends.READY);
            getsReady(ASKED_FOR_MORE, SimulatedAccount.Ends.ASKED_FOR_MORE);
            paysTooMuch(people.as(DemoPeople.CARD_HOLDER));
            toldOfNothing(clock.instant().minus(Period.ofDays(2)));
        }
    }

    private boolean isAtWork() {
        SignedIn staff = staff(READY);
        return onboarding.of(staff, provider(staff)).stream().anyMatch(sight -> sight.isBegun());
    }

    private void getsReady(String provider, SimulatedAccount.Ends as) {
        SignedIn staff = staff(provider);
        String commissioner =
                organisations.organisation(people.commissionerId()).reference();
        onboarding.begin(staff, provider(staff), commissioner).value();
        account.leave(staff, provider(staff), commissioner, as);
    }

    private void paysTooMuch(SignedIn holder) {
        String agreement = ownParts.agreedWith(holder.personId(), people.commissionerId()).stream()
                .findFirst()
                .orElseThrow();
        String paid = money.begin(
                        holder, RequestKey.fresh(), new PersonalMoney.Pay(Purpose.OWN_PART, agreement, pounds("20")))
                .value();
        money.open(holder, paid).value();
        page.leave(holder, paid, SimulatedPage.Ends.PAID_TOO_MUCH).value();
    }

    private void toldOfNothing(Instant when) {
        tables.change(
                STUCK,
                Ids.next(),
                people.commissionerId(),
                ABOUT_NOTHING.formatted(when.getEpochSecond()).getBytes(StandardCharsets.UTF_8),
                LocalDateTime.ofInstant(when, ZoneOffset.UTC));
    }

    private SignedIn staff(String provider) {
        return people.as(DemoPeople.STAFF.get(provider));
    }

    private static long provider(SignedIn staff) {
        return staff.organisationAs(Role.PROVIDER_STAFF).orElseThrow();
    }
}
