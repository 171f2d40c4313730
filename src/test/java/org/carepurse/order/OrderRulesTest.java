package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carepurse.budget.Holding;
import org.carepurse.budget.PayingPot;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.PlanStanding;
import org.carepurse.careplan.PlanState;
import org.carepurse.directory.MissedTerms;
import org.carepurse.directory.Offer;
import org.carepurse.directory.PriceKind;
import org.carepurse.directory.ProviderState;
import org.carepurse.directory.ServiceState;
import org.carepurse.directory.Unit;
import org.carepurse.policy.PolicyBook;
import org.junit.jupiter.api.Test;

/** Each rule on both sides of its boundary, judged by facts alone; those of policy are tested where policies are set. */
class OrderRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);
    private static final LocalDate PLAN_STARTS = LocalDate.of(2027, 1, 1);
    private static final LocalDate PLAN_ENDS = LocalDate.of(2027, 12, 31);

    private Schedule schedule = Schedule.once(TODAY);
    private Kinship kinship = Kinship.NOT_RELATED;
    private ProviderState provider = ProviderState.APPROVED;
    private ServiceState service = ServiceState.ACTIVE;
    private long pricePence = 4_000;
    private PriceKind kind = PriceKind.PER_UNIT;
    private PlanState plan = PlanState.APPROVED;
    private boolean pastGrace;
    private Set<String> planned = Set.of("PHYSIOTHERAPY");
    private List<PayingPot> pots = List.of(pot(Holding.NOTIONAL));
    private List<FamilyException> exceptions = List.of();
    private String left = "40.00";
    private String seen;

    @Test
    void all_rules_allow_an_ordinary_line() {
        assertThat(OrderRules.against(facts())).isEmpty();
    }

    @Test
    void only_an_approved_provider_takes_orders() {
        for (ProviderState state : ProviderState.values()) {
            provider = state;
            assertThat(allows(new ServiceCanBeOrdered())).isEqualTo(state == ProviderState.APPROVED);
        }
    }

    @Test
    void only_an_active_service_with_a_price_is_ordered() {
        service = ServiceState.WITHDRAWN;
        assertThat(allows(new ServiceCanBeOrdered())).isFalse();
        service = ServiceState.ACTIVE;
        pricePence = 0;
        assertThat(allows(new ServiceCanBeOrdered())).isFalse();
    }

    @Test
    void a_penny_more_than_was_shown_is_another_price() {
        seen = "40.00";
        assertThat(allows(new PriceIsAsShown())).isTrue();
        seen = "39.99";
        assertThat(allows(new PriceIsAsShown())).isFalse();
    }

    @Test
    void only_an_approved_plan_is_spent_from() {
        for (PlanState state : PlanState.values()) {
            plan = state;
            assertThat(allows(new PlanIsApproved())).isEqualTo(state == PlanState.APPROVED);
        }
    }

    @Test
    void today_is_not_the_past_and_yesterday_is() {
        assertThat(allows(new NotInThePast())).isTrue();
        schedule = Schedule.once(TODAY.minusDays(1));
        assertThat(allows(new NotInThePast())).isFalse();
    }

    @Test
    void the_plans_last_day_is_within_it_and_the_next_is_not() {
        schedule = Schedule.once(PLAN_ENDS);
        assertThat(allows(new WithinThePlansTime())).isTrue();
        schedule = Schedule.once(PLAN_ENDS.plusDays(1));
        assertThat(allows(new WithinThePlansTime())).isFalse();
        schedule = Schedule.once(PLAN_STARTS.minusDays(1));
        assertThat(allows(new WithinThePlansTime())).isFalse();
    }

    @Test
    void past_its_grace_a_plan_takes_single_orders_and_no_repeating_ones() {
        pastGrace = true;
        assertThat(allows(new NothingNewToRepeatWhenReviewIsOverdue())).isTrue();
        schedule = weekly();
        assertThat(allows(new NothingNewToRepeatWhenReviewIsOverdue())).isFalse();
        pastGrace = false;
        assertThat(allows(new NothingNewToRepeatWhenReviewIsOverdue())).isTrue();
    }

    @Test
    void family_needs_an_exception_of_its_kind_for_every_day() {
        kinship = Kinship.CLOSE_RELATIVE;
        assertThat(allows(new FamilyOnlyByException())).isFalse();
        exceptions = List.of(exception(Kinship.SAME_HOUSEHOLD, TODAY));
        assertThat(allows(new FamilyOnlyByException())).isFalse();
        exceptions = List.of(exception(Kinship.CLOSE_RELATIVE, TODAY.minusDays(1)));
        assertThat(allows(new FamilyOnlyByException())).isFalse();
        exceptions = List.of(exception(Kinship.CLOSE_RELATIVE, TODAY));
        assertThat(allows(new FamilyOnlyByException())).isTrue();
    }

    @Test
    void a_goal_without_a_pot_pays_for_nothing() {
        pots = List.of();
        assertThat(allows(new GoalHasMoney())).isFalse();
        assertThat(allows(new OfAnOpenYear())).isTrue();
    }

    @Test
    void money_is_spent_alike_whoever_holds_it() {
        for (Holding holding : Holding.values()) {
            pots = List.of(pot(holding));
            assertThat(allows(new OfAnOpenYear())).as(holding.name()).isTrue();
            assertThat(OrderRules.against(facts())).as(holding.name()).isEmpty();
        }
    }

    @Test
    void what_the_plan_does_not_name_is_asked_of_its_coordinator() {
        assertThat(allows(new NamedInThePlan())).isTrue();
        planned = Set.of("ART_CLASS");
        assertThat(new NamedInThePlan().judge(facts()))
                .isInstanceOfSatisfying(Verdict.NeedsApproval.class, needed -> assertThat(needed.decider())
                        .isEqualTo(Decider.COORDINATOR));
    }

    @Test
    void the_last_penny_is_enough_and_a_penny_short_is_not() {
        assertThat(allows(new EnoughMoney())).isTrue();
        left = "39.99";
        assertThat(new EnoughMoney().judge(facts()))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.why().facts()).containsEntry("short", "£0.01"));
    }

    @Test
    void money_is_not_asked_about_what_must_be_approved_first() {
        planned = Set.of();
        left = "0.00";
        assertThat(OrderRules.against(facts())).singleElement().isInstanceOf(Verdict.NeedsApproval.class);
    }

    @Test
    void the_share_of_a_block_contract_is_bought_only_with_money_that_has_not_left_the_commissioner() {
        for (Holding holding : Holding.values()) {
            pots = List.of(pot(holding));
            kind = PriceKind.PER_UNIT;
            assertThat(allows(new BlockSharesAreNotional())).as(holding.name()).isTrue();
            kind = PriceKind.BLOCK_SHARE;
            assertThat(allows(new BlockSharesAreNotional())).as(holding.name()).isEqualTo(holding == Holding.NOTIONAL);
        }
        pots = List.of(pot(Holding.NOTIONAL), pot(Holding.MANAGED_ACCOUNT));
        assertThat(allows(new BlockSharesAreNotional()))
                .as("one of two has moved")
                .isFalse();
    }

    @Test
    void the_list_is_printed_in_the_documents() throws Exception {
        StringBuilder page = new StringBuilder(
                """
                # The rules for ordering

                Printed from the list in the code, which is the policy: every line of a basket is judged by each of them, in this
                order, before it is shown and again when it is placed. Money is asked about last, of what can be ordered at once,
                and there the ledger has the last word.

                | Rule | What it asks |
                |---|---|
                """);
        for (OrderRule rule : OrderRules.ALL) {
            String name = rule.getClass().getSimpleName();
            page.append("| ")
                    .append(spoken(name))
                    .append(" | ")
                    .append(comment(name))
                    .append(" |\n");
        }
        Drawing.isCurrent("order-rules.md", page.toString());
    }

    private static String spoken(String name) {
        String words = Arrays.stream(name.split("(?=\\p{Lu})"))
                .map(String::toLowerCase)
                .collect(Collectors.joining(" "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What the rule's own source says of it. */
    private static String comment(String name) throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/carepurse/order", name + ".java"));
        Matcher comment = Pattern.compile("/\\*\\* (.*?) \\*/", Pattern.DOTALL).matcher(source);
        assertThat(comment.find()).as("%s says what it asks", name).isTrue();
        return comment.group(1);
    }

    private boolean allows(OrderRule rule) {
        return rule.judge(facts()) instanceof Verdict.Allowed;
    }

    private LineFacts facts() {
        Offer offer = new Offer(
                1,
                "SVC-0000-0000",
                "Physiotherapy",
                service,
                "PHYSIOTHERAPY",
                2,
                "Seaview",
                provider,
                TODAY,
                pricePence == 0 ? null : Unit.SESSION,
                pricePence,
                pricePence == 0 ? null : kind,
                MissedTerms.NO_CHARGE);
        PlanStanding standing = new PlanStanding(3, "PLN-0000-0000", plan, 4, 5, 6L, PLAN_STARTS, PLAN_ENDS, pastGrace);
        GoalAtHand goal = new GoalAtHand(7, "GOL-0000-0000", "Walk to the shop", standing, planned, pots);
        Want want = new Want(1, 7, Quantity.of(1), schedule, kinship, "");
        return new LineFacts(
                want, TODAY, offer, goal, noPolicies(), exceptions, pounds(left), seen == null ? null : pounds(seen));
    }

    private static PolicyBook noPolicies() {
        return PolicyBook.EMPTY;
    }

    private static Schedule weekly() {
        return new Schedule(Repeat.EVERY_WEEK, Set.of(TODAY.getDayOfWeek()), TODAY, TODAY.plusWeeks(4));
    }

    private static FamilyException exception(Kinship kinship, LocalDate to) {
        return new FamilyException(
                new NewFamilyException(4, 5, 2, kinship, TODAY.minusDays(30), to, "Nobody else can lift her"),
                6,
                TODAY.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static PayingPot pot(Holding holding) {
        return new PayingPot(
                8,
                "POT-0000-0000",
                7,
                "GOL-0000-0000",
                "Walk to the shop",
                9,
                FundingStream.OTHER_NHS,
                holding,
                true,
                1,
                false,
                3,
                "PLN-0000-0000",
                PlanState.APPROVED,
                5,
                4,
                6L,
                pounds("40"));
    }
}
