package org.carepurse.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.invoice.MatchCase.claim;
import static org.carepurse.invoice.MatchCase.claimOn;
import static org.carepurse.invoice.MatchCase.march;
import static org.carepurse.invoice.MatchCase.tenSessionsAt45;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.carepurse.money.Sterling;
import org.carepurse.order.Quantity;
import org.carepurse.outcome.BrokenInvariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThreeWayMatchTest {

    /** A sentence, the case, the claim, what is approved, and the reason with its amount for each part of the rest. */
    static Stream<Arguments> cases() {
        return Stream.of(
                of(
                        "all ordered, delivered and confirmed is approved",
                        tenSessionsAt45().confirmed(10),
                        claim(10, "45"),
                        "450.00"),
                of("less than was confirmed may be claimed", tenSessionsAt45().confirmed(10), claim(4, "45"), "180.00"),
                of(
                        "ten claimed of which seven were delivered",
                        tenSessionsAt45().confirmed(7),
                        claim(10, "45"),
                        "315.00",
                        "NOT_DELIVERED 135.00"),
                of(
                        "ten claimed of which the person received seven",
                        tenSessionsAt45().partConfirmed(10, 7),
                        claim(10, "45"),
                        "315.00",
                        "NOT_RECEIVED 135.00"),
                of(
                        "silence is not a yes",
                        tenSessionsAt45().waiting(10),
                        claim(10, "45"),
                        "0.00",
                        "NOT_CONFIRMED_YET 450.00"),
                of(
                        "some confirmed, some waiting, some never delivered",
                        tenSessionsAt45().confirmed(4).waiting(3),
                        claim(10, "45"),
                        "180.00",
                        "NOT_CONFIRMED_YET 135.00",
                        "NOT_DELIVERED 135.00"),
                of(
                        "ten claimed of which the person missed one at half the price, and two did not happen",
                        tenSessionsAt45().missed(1, "22.50").confirmed(7),
                        claim(10, "45"),
                        "337.50",
                        "ABOVE_MISSED_CHARGE 22.50",
                        "NOT_DELIVERED 90.00"),
                of(
                        "a missed one at its charge is not taken for one that was given",
                        tenSessionsAt45().missed(1, "22.50").confirmed(7),
                        claim(7, "45"),
                        "315.00"),
                of(
                        "a missed one at its charge to the penny",
                        tenSessionsAt45().missed(1, "22.50").confirmed(7),
                        claim(1, "22.50"),
                        "22.50"),
                of(
                        "a missed one at a penny more than its charge",
                        tenSessionsAt45().missed(1, "22.50").confirmed(7),
                        claim(1, "22.51"),
                        "22.50",
                        "ABOVE_MISSED_CHARGE 0.01"),
                of(
                        "one of which the person has not said that they missed it",
                        tenSessionsAt45().perhapsMissed(1, "22.50"),
                        claim(1, "45"),
                        "0.00",
                        "ABOVE_MISSED_CHARGE 22.50",
                        "NOT_CONFIRMED_YET 22.50"),
                of(
                        "a penny more than agreed",
                        tenSessionsAt45().confirmed(10),
                        claim(10, "45.01"),
                        "450.00",
                        "PRICE_ABOVE_AGREED 0.10"),
                of(
                        "a penny less than agreed is what is paid",
                        tenSessionsAt45().confirmed(10),
                        claim(10, "44.99"),
                        "449.90"),
                of(
                        "a raised price before it was agreed",
                        tenSessionsAt45().ordered("4", "22").confirmed(4),
                        claim(4, "23.50"),
                        "88.00",
                        "PRICE_ABOVE_AGREED 6.00"),
                of(
                        "one more than ordered",
                        tenSessionsAt45().confirmed(10),
                        claim(11, "45"),
                        "450.00",
                        "MORE_THAN_ORDERED 45.00"),
                of(
                        "visits that another invoice was approved for",
                        tenSessionsAt45().alreadyInvoiced(7).confirmed(3),
                        claim(10, "45"),
                        "135.00",
                        "ALREADY_INVOICED 315.00"),
                of(
                        "visits that stand approved against another pot",
                        tenSessionsAt45().paidFromAnotherPot(2).confirmed(8),
                        claim(10, "45"),
                        "360.00",
                        "PAID_FROM_ANOTHER_POT 90.00"),
                of(
                        "visits that a fund has paid for",
                        tenSessionsAt45().drawnFromFund(2).confirmed(8),
                        claim(10, "45"),
                        "360.00",
                        "DRAWN_FROM_FUND 90.00"),
                of(
                        "the rest of the order was cancelled after it was delivered",
                        tenSessionsAt45().stillHeld("0").confirmed(3),
                        claim(3, "45"),
                        "0.00",
                        "MORE_THAN_SET_ASIDE 135.00"),
                of(
                        "a penny too little is set aside",
                        tenSessionsAt45().stillHeld("449.99").confirmed(10),
                        claim(10, "45"),
                        "449.99",
                        "MORE_THAN_SET_ASIDE 0.01"),
                of(
                        "the last day of the order is within it",
                        tenSessionsAt45().confirmedOn(march(31), 1),
                        claimOn(march(31), march(31), 1),
                        "45.00"),
                of(
                        "a day after the order",
                        tenSessionsAt45().confirmed(1),
                        claimOn(march(1), march(31).plusDays(1), 1),
                        "0.00",
                        "AFTER_THE_ORDER 45.00"),
                of(
                        "the first day of the order is within it",
                        tenSessionsAt45().confirmedOn(march(1), 1),
                        claimOn(march(1), march(1), 1),
                        "45.00"),
                of(
                        "a day before the order",
                        tenSessionsAt45().confirmed(1),
                        claimOn(march(1).minusDays(1), march(5), 1),
                        "0.00",
                        "BEFORE_THE_ORDER 45.00"),
                of(
                        "today's service may be claimed today",
                        tenSessionsAt45().seenOn(march(9)).confirmedOn(march(9), 1),
                        claimOn(march(9), march(9), 1),
                        "45.00"),
                of(
                        "tomorrow's may not",
                        tenSessionsAt45().seenOn(march(9)).confirmedOn(march(9), 1),
                        claimOn(march(9), march(10), 1),
                        "0.00",
                        "NOT_YET_GIVEN 45.00"),
                of(
                        "only the visits within the days that are claimed",
                        tenSessionsAt45().confirmedOn(march(5), 1).confirmedOn(march(12), 1),
                        claimOn(march(5), march(11), 2),
                        "45.00",
                        "NOT_DELIVERED 45.00"),
                of(
                        "a number that looks alike, for days that another invoice claims",
                        tenSessionsAt45().confirmed(10).lookalike(march(31), march(31)),
                        claim(10, "45"),
                        "0.00",
                        "POSSIBLE_DUPLICATE 450.00"),
                of(
                        "a number that looks alike, for other days",
                        tenSessionsAt45().confirmedOn(march(9), 1).lookalike(march(10), march(31)),
                        claimOn(march(9), march(9), 1),
                        "45.00"));
    }

    private static Arguments of(String sentence, MatchCase order, Claim claim, String approved, String... findings) {
        return Arguments.of(sentence, order, claim, approved, List.of(findings));
    }

    @ParameterizedTest(name = "{0}: £{3} approved, {4}")
    @MethodSource("cases")
    void approves_what_was_ordered_confirmed_and_claimed_and_gives_a_reason_for_the_rest(
            String sentence, MatchCase order, Claim claim, String approved, List<String> findings) {
        LineMatch match = order.match(claim);
        assertThat(Sterling.plain(match.approved())).isEqualTo(approved);
        assertThat(match.findings())
                .extracting(finding -> finding.reason() + " " + Sterling.plain(finding.amount()))
                .isEqualTo(findings);
    }

    @Test
    void where_two_lines_claim_the_same_visits_the_first_gets_them() {
        List<LineMatch> matches = tenSessionsAt45().confirmed(3).matchAll(claim(2, "45"), claim(2, "45"));
        assertThat(matches.get(0).approved()).isEqualTo(pounds("90"));
        assertThat(matches.get(1).approved()).isEqualTo(pounds("45"));
        assertThat(matches.get(1).findings()).extracting(Finding::reason).containsExactly(MatchReason.NOT_DELIVERED);
    }

    @Test
    void uses_the_oldest_visits_first() {
        LineMatch match = tenSessionsAt45()
                .confirmedOn(march(12), 4)
                .confirmedOn(march(5), 4)
                .match(claim(5, "45"));
        assertThat(match.visits()).containsExactly(new VisitUse(2, Quantity.of(4)), new VisitUse(1, Quantity.of(1)));
    }

    @Test
    void never_loses_a_penny_of_an_hour_and_a_quarter() {
        Claim claim = new Claim(
                MatchCase.LINE,
                new ServicePeriod(march(1), march(31)),
                Quantity.parse("quantity", "1.25"),
                pounds("22.33"));
        LineMatch match = tenSessionsAt45().ordered("10", "22.33").confirmed(1).match(claim);
        assertThat(claim.amount()).isEqualTo(pounds("27.91"));
        assertThat(match.approved()).isEqualTo(pounds("22.33"));
        assertThat(match.notApproved()).isEqualTo(pounds("5.58"));
    }

    @Test
    void explains_every_penny_and_never_approves_more_than_is_set_aside_whatever_comes() {
        long seed = 20270304;
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            MatchCase any = tenSessionsAt45()
                    .ordered("" + (1 + random.nextInt(12)), "45." + (10 + random.nextInt(90)))
                    .stillHeld("" + random.nextInt(500))
                    .confirmed(random.nextInt(6))
                    .waiting(random.nextInt(4))
                    .partConfirmed(5, random.nextInt(6))
                    .paidFromAnotherPot(random.nextInt(2));
            LineMatch match = any.match(claim(1 + random.nextInt(15), "" + (40 + random.nextInt(10))));
            assertThat(match.approved().plus(match.notApproved()))
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(match.claim().amount());
            assertThat(match.approved().isNegative()).isFalse();
        }
    }

    @Test
    void a_match_that_leaves_a_penny_unexplained_cannot_be_made() {
        assertThatThrownBy(() -> new LineMatch(claim(1, "45"), Quantity.of(1), pounds("44.99"), List.of(), List.of()))
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("45.00")
                .hasMessageContaining("44.99");
    }
}
