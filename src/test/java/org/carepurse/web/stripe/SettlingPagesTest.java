package org.carepurse.web.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;
import static org.carepurse.web.frame.DrawnPage.aPage;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.stripe.Purpose;
import org.carepurse.stripe.StripeStanding;
import org.carepurse.stripe.StuckSight;
import org.carepurse.stripe.UnplacedSight;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SettlingPagesTest {

    private static final Instant CAME = Instant.parse("2026-06-01T09:00:00Z");
    private static final StuckSight NEWS = new StuckSight(
            "evt_1TyInvented0000000000001", "checkout.session.completed", CAME, "Nothing is known of OWN-7K3M-9QX4");
    private static final Problems NONE = Problems.none(Words.in(Language.ENGLISH));

    @Test
    void the_desk_says_who_paid_what_has_no_place_and_what_for() {
        Document desk = aPage("stripe/stripe.jte")
                .seenBy(Role.COMMISSIONER_FINANCE)
                .at("/payments/stripe")
                .with(new StripePage(
                        new StripeStanding(true, false, URI.create("https://purse.example/stripe/events/QOP"), 3, 1),
                        List.of(NEWS),
                        List.of(money(false, true), money(true, true)),
                        false,
                        LocalDate.of(2026, 6, 4),
                        1,
                        1));
        assertThat(desk.select("main").text())
                .contains("Marged Price", "Own part of agreement AGR-7K3M-9QX4", "3 days", "£45.50")
                .contains("More than was still to be paid", "Stripe is giving it back.")
                .contains(NEWS.event(), NEWS.words());
    }

    @Test
    void money_without_a_place_can_be_put_somewhere_or_given_back() {
        Document page = unplaced(new UnplacedPage(money(false, true), true, "", "", NONE));
        assertThat(page.select("input[type=radio]")).hasSize(2);
        assertThat(page.select("form[action$=/place], form[action$=/back]")).hasSize(2);
        assertThat(page.select("main").text()).contains("Adding to funding line LIN-7K3M-9QX4");
    }

    @Test
    void money_that_stripe_cannot_give_back_says_what_to_do_and_an_auditor_only_looks() {
        assertThat(unplaced(new UnplacedPage(money(false, false), true, "", "", NONE))
                        .select("form[action$=/back]"))
                .isEmpty();
        assertThat(unplaced(new UnplacedPage(money(false, true), false, "", "", NONE))
                        .select("main form"))
                .isEmpty();
    }

    @Test
    void news_that_is_stuck_is_tried_again_or_set_aside() {
        Document page = aPage("stripe/stuck.jte")
                .seenBy(Role.COMMISSIONER_FINANCE)
                .at("/payments/stripe/news/" + NEWS.event())
                .with(new StuckPage(NEWS, true, "", NONE));
        assertThat(page.select("form[action$=/again], form[action$=/aside]")).hasSize(2);
        assertThat(page.select("main").text()).contains(NEWS.words(), "checkout.session.completed");
    }

    private static Document unplaced(UnplacedPage page) {
        return aPage("stripe/unplaced.jte")
                .seenBy(Role.COMMISSIONER_FINANCE)
                .at(page.path())
                .with(page);
    }

    private static UnplacedSight money(boolean isGoingBack, boolean canGoBack) {
        return new UnplacedSight(
                "OWN-7K3M-9QX4",
                pounds("45.50"),
                "Marged Price",
                Purpose.OWN_PART,
                "AGR-7K3M-9QX4",
                "own-part-too-much",
                CAME,
                isGoingBack,
                canGoBack,
                List.of(
                        new UnplacedSight.Place(Purpose.OWN_PART, "AGR-2B4D-6F8H"),
                        new UnplacedSight.Place(Purpose.TOP_UP, "LIN-7K3M-9QX4")));
    }
}
