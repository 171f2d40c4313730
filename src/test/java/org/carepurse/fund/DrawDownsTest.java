package org.carepurse.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.fund.GivenBy.FUND_HOLDER;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.fund.FundDesk.Which;
import org.carepurse.holding.AnAgreement;
import org.carepurse.identity.NotAllowed;
import org.carepurse.keeping.Counts;
import org.carepurse.keeping.DailyCount;
import org.carepurse.ledger.Ledger;
import org.carepurse.moving.AMove;
import org.carepurse.moving.Pace;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class DrawDownsTest {

    private CarePurseInstance instance;
    private AFund fund;

    @BeforeEach
    void use(CarePurseInstance running) {
        instance = running;
        fund = AFund.paidInto(running);
    }

    @Test
    void support_is_paid_out_of_the_fund_when_it_has_been_given() {
        String drawn = fund.draw("V-1", "40").value();
        assertThat(fund.now().left()).isEqualTo(pounds("59.46"));
        assertThat(fund.now().balance().spent()).isEqualTo(pounds("40"));
        assertThat(list()).singleElement().satisfies(one -> {
            assertThat(one.reference()).isEqualTo(drawn);
            assertThat(one.delivery()).isEqualTo("V-1");
            assertThat(one.givenBy()).isEqualTo(FUND_HOLDER);
        });
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void a_goal_pays_its_last_penny_and_not_one_more() {
        assertThat(fund.draw("V-1", "99.47").why().code()).isEqualTo("not-enough-left");
        assertThat(fund.draw("V-1", AFund.PAID_IN).isDone()).isTrue();
        assertThat(fund.now().left()).isEqualTo(NONE);
    }

    @Test
    void each_delivery_is_drawn_down_once() {
        String first = fund.draw("V-1", "10").value();
        Outcome<String> again = fund.draw("V-1", "10");
        assertThat(again.why().code()).isEqualTo("draw-down-made-already");
        assertThat(again.why().facts()).containsEntry("drawDown", first);
        assertThat(fund.draw("V-2", "10").isDone()).isTrue();
    }

    @Test
    void six_at_once_for_one_delivery_make_one_draw_down() {
        List<CompletableFuture<Outcome<String>>> all = IntStream.range(0, 6)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> fund.draw("V-1", "10")))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).filter(Outcome::isDone))
                .hasSize(1);
        assertThat(fund.now().balance().spent()).isEqualTo(pounds("10"));
    }

    @Test
    void the_same_request_sent_twice_is_one_draw_down() {
        RequestKey key = RequestKey.fresh();
        String first = fund.draw(fund.staff(), key, fund.own("V-1"), "10").value();
        assertThat(fund.draw(fund.staff(), key, fund.own("V-1"), "10").value()).isEqualTo(first);
        assertThat(list()).hasSize(1);
    }

    @Test
    void support_is_drawn_down_from_the_plans_first_day_to_today() {
        assertThat(on(-1).why().code()).isEqualTo("draw-down-outside-the-plan");
        assertThat(on(1).why().code()).isEqualTo("draw-down-outside-the-plan");
        assertThat(on(0).isDone()).isTrue();
    }

    @Test
    void what_others_gave_names_them() {
        fund.bought("BILL-7", "4.50").value();
        assertThat(list()).singleElement().satisfies(one -> assertThat(one.supplier())
                .isEqualTo("Afan Pool"));
        assertThatThrownBy(() -> new SupportGiven(GivenBy.OTHERS, " ", fund.today(), "BILL-8", "A swim"))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void only_whoever_holds_the_fund_draws_down() {
        AnAgreement agreement = fund.agreement();
        AFund elsewhere = AFund.paidInto(instance);
        List.of(fund.holder(), agreement.plan().finance(), agreement.plan().coordinator(), elsewhere.staff())
                .forEach(someone -> assertThatThrownBy(
                                () -> fund.draw(someone, RequestKey.fresh(), fund.own("V-1"), "1"))
                        .isInstanceOf(NotAllowed.class));
    }

    @Test
    void money_at_a_bureau_is_no_fund() {
        AnAgreement managed = AnAgreement.in(instance).accepted();
        assertThatThrownBy(() -> instance.get(DrawDowns.class)
                        .draw(
                                managed.aClerk(),
                                RequestKey.fresh(),
                                new DrawDowns.Draw(managed.reference(), "G", fund.own("V-1"), pounds("1"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> instance.get(Funds.class).of(managed.plan().holder(), managed.reference()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_wrong_draw_down_is_put_back_once_and_the_delivery_can_be_drawn_anew() {
        String wrong = fund.draw("V-1", "40").value();
        fund.putBack(fund.staff(), wrong).value();
        assertThat(fund.now().left()).isEqualTo(pounds(AFund.PAID_IN));
        assertThat(fund.putBack(fund.staff(), wrong).why().code()).isEqualTo("draw-down-put-back");
        assertThat(fund.draw("V-1", "4").isDone()).isTrue();
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    @Test
    void the_account_has_what_the_people_have_after_drawing_down_and_putting_back() {
        fund.draw("V-1", "40").value();
        fund.putBack(fund.staff(), fund.draw("V-2", "5").value()).value();
        instance.get(DailyCount.class).countAll();
        assertThat(instance.get(Counts.class)
                        .days(fund.staff(), fund.agreement().keeperId(), 0, 10))
                .singleElement()
                .satisfies(account -> assertThat(account.instructed()).isEqualTo(pounds("59.46")))
                .satisfies(account -> assertThat(account.agrees()).isTrue());
    }

    @Test
    void the_person_asks_and_whoever_holds_the_fund_reads_it() {
        String drawn = fund.draw("V-1", "40").value();
        fund.ask(fund.holder(), drawn).value();
        assertThat(list()).singleElement().satisfies(one -> assertThat(one.isAskedAbout())
                .isTrue());
        assertThat(fund.now().asked()).isEqualTo(1);
        assertThatThrownBy(() -> fund.ask(fund.staff(), drawn)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fund.putBack(fund.holder(), drawn)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_fund_holder_finds_its_own_people_by_name_or_plan() {
        assertThat(held(fund, "")).hasSize(1);
        assertThat(held(fund, fund.agreement().plan().reference())).hasSize(1);
        assertThat(held(fund, "Nobody of that name")).isEmpty();
        AFund elsewhere = AFund.paidInto(instance);
        assertThatThrownBy(() ->
                        instance.get(FundDesk.class).page(elsewhere.staff(), question(fund, "", Which.HELD), 0, 10))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void who_has_more_over_than_agreed_is_found() {
        assertThat(fund.now().week().amount()).isEqualTo(pounds("24.86"));
        assertThat(fund.now().week().most()).isEqualTo(pounds("99.44"));
        assertThat(fund.now().above()).isEqualTo(pounds("0.02"));
        assertThat(aboveOnly()).hasSize(1);
        fund.draw("V-1", "0.02").value();
        assertThat(fund.now().above()).isEqualTo(NONE);
        assertThat(aboveOnly()).isEmpty();
    }

    @Test
    void a_fund_that_ended_leaves_the_list_and_is_found_among_those_that_ended() {
        assertThat(listed(fund, "", Which.ENDED)).isEmpty();
        AMove.of(instance, fund.agreement().plan())
                .agreed(Holding.NOTIONAL, Pace.AT_ONCE)
                .carryOut()
                .value();
        assertThat(listed(fund, "", Which.HELD)).isEmpty();
        assertThat(listed(fund, "", Which.ENDED)).singleElement().satisfies(ended -> assertThat(ended.agreement())
                .isEqualTo(fund.reference()));
        assertThat(desk().count(fund.staff(), question(fund, "", Which.ENDED))).isOne();
    }

    private Outcome<String> on(int daysAfter) {
        return fund.draw(
                fund.staff(),
                RequestKey.fresh(),
                new SupportGiven(FUND_HOLDER, "", fund.today().plusDays(daysAfter), "V-" + daysAfter, "A walk"),
                "1");
    }

    private List<Fund> aboveOnly() {
        assertThat(desk().count(fund.staff(), question(fund, "", Which.ABOVE)))
                .isEqualTo(listed(fund, "", Which.ABOVE).size());
        return listed(fund, "", Which.ABOVE);
    }

    private List<Fund> held(AFund of, String named) {
        return listed(of, named, Which.HELD);
    }

    private List<Fund> listed(AFund of, String named, Which which) {
        return desk().page(of.staff(), question(of, named, which), 0, 10);
    }

    private static FundDesk.Question question(AFund of, String named, Which which) {
        return new FundDesk.Question(of.agreement().keeperId(), named, which);
    }

    private FundDesk desk() {
        return instance.get(FundDesk.class);
    }

    private List<Funds.Drawn> list() {
        return instance.get(Funds.class).drawn(fund.holder(), fund.reference(), 0, 10);
    }
}
