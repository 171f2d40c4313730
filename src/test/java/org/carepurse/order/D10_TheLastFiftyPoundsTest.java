package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.directory.Unit;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Scenario D10: the last £50, bought from at the same moment on two servers with one database. */
@OnDatabase
class D10_TheLastFiftyPoundsTest {

    private final CarePurseInstance here;
    private final CarePurseInstance there = CarePurseInstance.another();
    private final PlanAtWork plan;

    D10_TheLastFiftyPoundsTest(CarePurseInstance here) {
        this.here = here;
        this.plan = AnOrder.aPlan(here, pounds("50"));
    }

    @AfterEach
    void stop() {
        there.close();
    }

    @Test
    void D10_of_50_and_30_at_once_exactly_one_is_ordered_and_the_other_is_told_what_is_left() throws Exception {
        Purchase fifty = purchase("50");
        Purchase thirty = purchase("30");
        SignedIn nominee = plan.aNominee();

        List<Outcome<Placed>> answers = atOnce(List.of(
                () -> place(here, plan.holder(), RequestKey.fresh(), fifty),
                () -> place(there, nominee, RequestKey.fresh(), thirty)));

        assertThat(answers).filteredOn(Outcome::isDone).hasSize(1);
        boolean fiftyWon = answers.get(0).isDone();
        Outcome<Placed> refused = answers.get(fiftyWon ? 1 : 0);
        assertThat(refused.why().code()).isEqualTo("not-enough-for-goal");
        assertThat(refused.why().facts()).containsEntry("available", fiftyWon ? "£0.00" : "£20.00");
        assertThat(balance().available()).isEqualTo(fiftyWon ? Sterling.NONE : pounds("20"));
    }

    @Test
    void D10_of_30_and_20_at_once_both_are_ordered() throws Exception {
        Purchase thirty = purchase("30");
        Purchase twenty = purchase("20");
        SignedIn nominee = plan.aNominee();

        List<Outcome<Placed>> answers = atOnce(List.of(
                () -> place(here, plan.holder(), RequestKey.fresh(), thirty),
                () -> place(there, nominee, RequestKey.fresh(), twenty)));

        assertThat(answers).allMatch(Outcome::isDone);
        assertThat(balance()).isEqualTo(new Balance(Sterling.NONE, pounds("50"), Sterling.NONE));
    }

    @Test
    void D10_a_double_click_with_the_same_key_is_one_order_on_one_server_and_on_two() throws Exception {
        Purchase ten = purchase("10");
        RequestKey key = RequestKey.fresh();

        List<Outcome<Placed>> answers = atOnce(List.of(
                () -> place(here, plan.holder(), key, ten),
                () -> place(here, plan.holder(), key, ten),
                () -> place(there, plan.holder(), key, ten),
                () -> place(there, plan.holder(), key, ten)));

        assertThat(answers.stream().map(Outcome::value).distinct()).hasSize(1);
        assertThat(balance().held()).isEqualTo(pounds("10"));
    }

    @Test
    void D10_of_fifty_purchases_of_10_at_once_exactly_five_are_ordered() throws Exception {
        Purchase ten = purchase("10");
        List<Callable<Outcome<Placed>>> fifty = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            CarePurseInstance server = i % 2 == 0 ? here : there;
            fifty.add(() -> place(server, plan.holder(), RequestKey.fresh(), ten));
        }

        List<Outcome<Placed>> answers = atOnce(fifty);

        assertThat(answers).filteredOn(Outcome::isDone).hasSize(5);
        assertThat(answers)
                .filteredOn(answer -> !answer.isDone())
                .allSatisfy(refused -> assertThat(refused.why().facts()).containsEntry("available", "£0.00"));
        assertThat(balance()).isEqualTo(new Balance(Sterling.NONE, pounds("50"), Sterling.NONE));
    }

    private Balance balance() {
        return here.get(Ledger.class).balanceOf(plan.pot().potId());
    }

    private Purchase purchase(String price) {
        long service = InventedServices.among(here, plan.people())
                .offering(AnOrder.CATEGORY, "Physiotherapy", Unit.SESSION, pounds(price))
                .serviceId();
        Want want = new Want(
                service,
                plan.pot().goalId(),
                Quantity.of(1),
                Schedule.once(London.today(here.clock())),
                Kinship.NOT_RELATED,
                "");
        return new Purchase(plan.holder().personId(), List.of(Wanted.of(want)));
    }

    private static Outcome<Placed> place(CarePurseInstance server, SignedIn who, RequestKey key, Purchase purchase) {
        return server.get(PlaceOrder.class).place(who, key, purchase);
    }

    private static List<Outcome<Placed>> atOnce(List<Callable<Outcome<Placed>>> acts) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(acts.size());
        CountDownLatch together = new CountDownLatch(acts.size());
        try {
            List<Future<Outcome<Placed>>> answers = acts.stream()
                    .map(act -> callers.submit(() -> {
                        together.countDown();
                        together.await();
                        return act.call();
                    }))
                    .toList();
            List<Outcome<Placed>> given = new ArrayList<>();
            for (Future<Outcome<Placed>> answer : answers) {
                given.add(answer.get());
            }
            return given;
        } finally {
            callers.shutdownNow();
        }
    }
}
