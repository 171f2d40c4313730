package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.invoice.GiveCredit;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever becomes of runs, in whatever order: prepared, released, called off, sent by this route or moved to that one,
 * failed, paid, returned, said again, refunded. The books balance, nobody is paid twice, every payment that was let go ends
 * paid, failed or still on its way, and the money of a bureau and of a fund is what its people have.
 */
@OnDatabase
class PaymentLawTest {

    private static final int ACTS = 150;
    private static final int PAYEES = 6;
    private static final List<NewsKind> SAID =
            List.of(NewsKind.PAID, NewsKind.FAILED, NewsKind.RETURNED, NewsKind.PAID);

    private final CarePurseInstance instance;
    private final long seed = Long.getLong("carepurse.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<String> runs = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final List<PaymentNews> said = new ArrayList<>();
    private final ManyPayees payees;
    private final PayDesk desk;
    private final Map<Long, Money> credited = new HashMap<>();
    private Money refunded = Sterling.NONE;

    PaymentLawTest(CarePurseInstance instance) {
        this.instance = instance;
        payees = ManyPayees.in(instance, PAYEES);
        desk = payees.desk();
        System.out.println("The laws of paying, with -Dcarepurse.seed=" + seed);
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void hold_for_any_history_of_runs_refunds_failures_and_replays() {
        Map<PayDesk.Provider, Money> earned =
                Map.of(desk.owed("45.00"), Sterling.pounds("45"), desk.owed("12.34"), Sterling.pounds("12.34"));
        List<PayDesk.Provider> owed = List.copyOf(earned.keySet());
        for (int act = 0; act < ACTS; act++) {
            actAtRandom(owed);
        }
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
        assertThat(owed).allSatisfy(PaymentLawTest::isListedAsOwed);
        letEverythingEnd();
        assertThat(owed).allSatisfy(PaymentLawTest::isListedAsOwed);
        assertThat(payments()).allSatisfy(payment -> assertThat(payment.state())
                .isIn(
                        InstructionState.PAID,
                        InstructionState.FAILED,
                        InstructionState.RETURNED,
                        InstructionState.LEFT_OUT));
        Money paid = payments().stream()
                .filter(payment -> payment.state() == InstructionState.PAID)
                .map(PaymentRow::amount)
                .reduce(Sterling.NONE, Money::plus);
        assertThat(desk.inBank()).isEqualTo(PayDesk.BALANCE.minus(paid).plus(refunded));
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
        assertThat(instance.get(Ledger.class)
                        .trialBalance(desk.people.commissionerId(), desk.today())
                        .isBalanced())
                .isTrue();
        payWhatIsLeft();
        earned.forEach((provider, amount) -> {
            assertThat(provider.owed().plus(provider.sent())).isEqualTo(Sterling.NONE);
            assertThat(provider.paid())
                    .isBetween(amount.minus(credited.getOrDefault(provider.id, Sterling.NONE)), amount);
        });
    }

    @Test
    void hold_for_money_that_others_keep() {
        for (Holding holding : List.of(Holding.MANAGED_ACCOUNT, Holding.THIRD_PARTY)) {
            KeptDesk kept = KeptDesk.of(instance, holding);
            for (int round = 0; round < 3; round++) {
                kept.owes("%d.%02d".formatted(1 + random.nextInt(20), random.nextInt(100)));
                String run = kept.prepare(kept.clerk).value();
                if (random.nextBoolean()) {
                    kept.release(kept.colleague, run).value();
                    kept.desk.simulatorIs(new SimulatorSetting(random.nextInt(), random.nextInt(1_000), 0, null));
                    instance.get(Postman.class).goRound();
                } else {
                    instance.get(Preparing.class)
                            .cancel(kept.clerk, RequestKey.fresh(), new Preparing.Cancel(run))
                            .value();
                }
                Balance left = instance.get(Ledger.class)
                        .balanceOf(kept.agreement.plan().pot().potId());
                assertThat(left.available().plus(left.held()).plus(kept.toPay()))
                        .isEqualTo(kept.inBank());
            }
        }
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    /** Share by share as in the books. */
    private static void isListedAsOwed(PayDesk.Provider provider) {
        assertThat(provider.listedAsOwed()).isEqualTo(provider.owed());
    }

    private void actAtRandom(List<PayDesk.Provider> owed) {
        switch (random.nextInt(12)) {
            case 0 -> payees.earn();
            case 1 -> desk.prepare(aRoute()).map(runs::add);
            case 2, 3 -> any(runs, desk::release);
            case 4 -> any(runs, run -> desk.move(run, aRoute()));
            case 5 ->
                any(runs, run -> instance.get(PaymentFiles.class)
                        .make(desk.releaser, RequestKey.fresh(), new PaymentFiles.Make(run))
                        .map(files::add));
            case 6 -> any(files, this::handOver);
            case 7 ->
                desk.simulatorIs(new SimulatorSetting(
                                random.nextInt(),
                                random.nextInt(400),
                                0,
                                random.nextBoolean() ? null : random.nextInt(9))
                        .with(new SimulatorSetting.ComingBack(random.nextInt(400), random.nextInt(600)))
                        .with(new SimulatorSetting.Telling(random.nextInt(600), random.nextBoolean())));
            case 8 -> desk.tellSimulator(aDoing());
            case 9 -> any(payments(), this::bankSays);
            case 10 -> any(said, desk::hears);
            default -> {
                refund(owed.get(random.nextInt(owed.size())));
                instance.clock().forward(Outgoing.PATIENCE.plusSeconds(1));
                desk.goRound();
            }
        }
    }

    /** Whether or not it has left, and of the right amount or not. */
    private void bankSays(PaymentRow payment) {
        Money amount = random.nextInt(5) == 0 ? payment.amount().plus(pence(1)) : payment.amount();
        PaymentNews news = new PaymentNews(
                PaymentNews.BANK,
                payment.reference(),
                SAID.get(random.nextInt(SAID.size())),
                amount,
                desk.today(),
                "",
                "",
                String.valueOf(random.nextInt(3)));
        said.add(news);
        desk.hears(news);
    }

    private void refund(PayDesk.Provider provider) {
        String invoice = instance.get(InvoiceLists.class)
                .ofProvider(provider.staff, provider.id, 0, 1)
                .get(0)
                .reference();
        Money amount = pence(1 + random.nextInt(200));
        long bankBefore = Sterling.inPence(desk.inBank());
        instance.get(CreditNotes.class)
                .give(provider.staff, RequestKey.fresh(), new GiveCredit(invoice, 1, amount, "It was shorter"))
                .map(credit -> {
                    credited.merge(provider.id, amount, Money::plus);
                    return instance.get(Refunds.class)
                            .arrived(
                                    desk.releaser,
                                    RequestKey.fresh(),
                                    desk.people.commissionerId(),
                                    credit,
                                    desk.account);
                });
        refunded = refunded.plus(pence(Sterling.inPence(desk.inBank()) - bankBefore));
    }

    private void letEverythingEnd() {
        desk.simulatorIs(SimulatorSetting.WELL_BEHAVED);
        files.forEach(this::handOver);
        for (String run : runs) {
            desk.release(run);
            if (desk.run(run).state() == RunState.RELEASED) {
                desk.move(run, RouteName.SIMULATOR);
            }
        }
        instance.clock().forward(Outgoing.PATIENCE.plusHours(1));
        desk.goRound();
        payments().stream()
                .filter(payment -> payment.state() == InstructionState.SENT)
                .forEach(payment -> desk.hears(new PaymentNews(
                        PaymentNews.BANK,
                        payment.reference(),
                        NewsKind.PAID,
                        payment.amount(),
                        desk.today(),
                        "",
                        "",
                        "last")));
    }

    private void payWhatIsLeft() {
        if (desk.prepare(RouteName.SIMULATOR).map(desk::release).isDone()) {
            desk.goRound();
        }
    }

    private List<PaymentRow> payments() {
        return runs.stream().flatMap(run -> desk.payments(run).stream()).toList();
    }

    private Object handOver(String file) {
        return instance.get(PaymentFiles.class)
                .handOver(desk.releaser, RequestKey.fresh(), new PaymentFiles.HandOver(file));
    }

    private RouteName aRoute() {
        List<RouteName> routes = Arrays.asList(RouteName.SIMULATOR, RouteName.CSV, RouteName.PAIN_001, RouteName.BACS);
        return routes.get(random.nextInt(routes.size()));
    }

    private SimulatorDesk.Doing aDoing() {
        return SimulatorDesk.Doing.values()[random.nextInt(SimulatorDesk.Doing.values().length)];
    }

    private <T> void any(List<T> some, Consumer<T> act) {
        if (!some.isEmpty()) {
            act.accept(some.get(random.nextInt(some.size())));
        }
    }
}
