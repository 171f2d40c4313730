package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pence;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.Holding;
import org.carepurse.holding.AnAgreement;
import org.carepurse.holding.Fees;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.invoice.GiveCredit;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.keeping.ACount;
import org.carepurse.keeping.DayCount;
import org.carepurse.keeping.FeesDue;
import org.carepurse.keeping.KeptMoney;
import org.carepurse.keeping.SubLedger;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One bureau keeps the money of three people in one account. Whatever is done with it, in whatever order: bills, runs that
 * arrive or fail or are called off, payments that come back, credits and refunds, fees asked, agreed to and taken, money paid
 * in. After every act what is in the bank is what its people have, and what they instructed.
 *
 * <p>{@code -Dcarepurse.seed} repeats a history.
 */
@OnDatabase
class KeepingLawTest {

    private static final int ACTS = 40;
    private static final int MOST_BILLS = 6;
    /** Until the second money for four weeks is due. */
    private static final int MOST_WEEKS = 4;

    private final CarePurseInstance instance;
    private final long seed = Long.getLong("carepurse.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final KeptDesk bureau;
    private final List<KeptDesk> everybody;
    private final List<PayDesk.Provider> earned = new ArrayList<>();
    private final List<String> credits = new ArrayList<>();
    private int weeks;

    KeepingLawTest(CarePurseInstance instance) {
        this.instance = instance;
        bureau = KeptDesk.of(instance, Holding.MANAGED_ACCOUNT);
        everybody = List.of(bureau, another(), another());
        System.out.println("The law of keeping, with -Dcarepurse.seed=" + seed);
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void the_bank_has_what_its_people_have_and_what_they_instructed_after_any_act() {
        for (int act = 0; act < ACTS; act++) {
            actAtRandom();
            itAddsUp();
        }
        bureau.desk.simulatorIs(SimulatorSetting.WELL_BEHAVED);
        instance.clock().forward(Outgoing.PATIENCE.plusSeconds(1));
        bureau.desk.goRound();
        itAddsUp();
        assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
    }

    private void actAtRandom() {
        switch (random.nextInt(12)) {
            case 0, 1 -> bill(any(everybody));
            case 2, 3 -> run();
            case 4 ->
                bureau.desk.simulatorIs(new SimulatorSetting(
                        random.nextInt(), random.nextInt(500), 0, random.nextBoolean() ? null : random.nextInt(3)));
            case 5, 6 -> bureau.desk.goRound();
            case 7 -> bankSays();
            case 8 -> credit();
            case 9 -> refund();
            case 10 -> fee(any(everybody));
            default -> payIn(any(everybody));
        }
    }

    private void itAddsUp() {
        DayCount today = ACount.of(instance, bureau.clerk, bureau.agreement.keeperId());
        assertThat(today.subLedgers()).isEqualTo(bureau.inBank());
        assertThat(today.instructed()).isEqualTo(bureau.inBank());
        assertThat(each().map(SubLedger::total).reduce(Sterling.NONE, Money::plus))
                .isEqualTo(bureau.inBank());
        assertThat(each().flatMap(one -> Stream.of(one.unsorted(), one.left(), one.setAside(), one.toPay())))
                .noneMatch(Money::isNegative);
    }

    private Stream<SubLedger> each() {
        return instance.get(KeptMoney.class).people(bureau.clerk, bureau.agreement.keeperId(), "", 0, 10).stream();
    }

    private void bill(KeptDesk person) {
        if (earned.size() < MOST_BILLS) {
            earned.add(person.owes(Sterling.plain(pence(50 + random.nextInt(350)))));
        }
    }

    private void run() {
        bureau.prepare(bureau.clerk).map(run -> {
            if (random.nextInt(4) == 0) {
                return instance.get(Preparing.class)
                        .cancel(bureau.clerk, RequestKey.fresh(), new Preparing.Cancel(run));
            }
            return bureau.release(bureau.colleague, run);
        });
    }

    /** Of any payment, whether or not it has left, and for the second time perhaps. */
    private void bankSays() {
        some(payments(), payment -> instance.get(PaymentResults.class)
                .take(
                        bureau.colleague,
                        bureau.cashier(),
                        List.of(new PaymentNews(
                                PaymentNews.BANK,
                                payment.reference(),
                                any(List.of(NewsKind.PAID, NewsKind.FAILED, NewsKind.RETURNED)),
                                payment.amount(),
                                bureau.today(),
                                "",
                                "",
                                String.valueOf(random.nextInt(3))))));
    }

    private List<PaymentRow> payments() {
        RunSights sights = instance.get(RunSights.class);
        return sights.of(bureau.clerk, bureau.cashier(), 0, 100).stream()
                .flatMap(run -> sights.payments(bureau.clerk, run.reference(), null, 0, 100).stream())
                .toList();
    }

    private void credit() {
        some(earned, provider -> {
            String invoice = instance.get(InvoiceLists.class)
                    .ofProvider(provider.staff, provider.id, 0, 1)
                    .get(0)
                    .reference();
            instance.get(CreditNotes.class)
                    .give(
                            provider.staff,
                            RequestKey.fresh(),
                            new GiveCredit(invoice, 1, pence(1 + random.nextInt(60)), "It was shorter"))
                    .map(credits::add);
        });
    }

    /** Perhaps before the provider has it, or for the second time. */
    private void refund() {
        some(credits, credit -> instance.get(Refunds.class)
                .arrivedWhereKept(clerk(), RequestKey.fresh(), bureau.agreement.keeperId(), credit));
    }

    private void fee(KeptDesk person) {
        Fees fees = instance.get(Fees.class);
        String agreement = person.agreement.reference();
        SignedIn holder = person.agreement.plan().holder();
        fees.ask(
                        clerk(),
                        RequestKey.fresh(),
                        new Fees.Ask(agreement, pence(100 + random.nextInt(5000)), "We keep your books"))
                .map(fee -> random.nextInt(4) == 0
                        ? fees.decline(holder, RequestKey.fresh(), new Fees.Decline(agreement, fee, "That is too much"))
                        : fees.agree(
                                holder,
                                RequestKey.fresh(),
                                new Fees.Agree(
                                        agreement, fee, person.agreement.plan().goal(APlan.A_GOAL))));
        instance.get(FeesDue.class)
                .take(clerk(), RequestKey.fresh(), bureau.agreement.keeperId(), YearMonth.from(bureau.today()));
    }

    /** A week later: the next money for four weeks, once it is due; it waits to be sorted. */
    private void payIn(KeptDesk person) {
        AnAgreement agreement = person.agreement;
        if (weeks < MOST_WEEKS) {
            weeks++;
            instance.clock().forward(Duration.ofDays(7));
        }
        agreement
                .prepare(agreement.people().finance(), bureau.today())
                .map(run -> agreement.release(agreement.aColleague(), run));
    }

    private KeptDesk another() {
        return KeptDesk.of(
                instance,
                AnAgreement.in(instance).among(bureau.agreement.people()).keptBy(bureau.agreement.keeper()));
    }

    private SignedIn clerk() {
        return random.nextBoolean() ? bureau.clerk : bureau.colleague;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private <T> void some(List<T> all, Consumer<T> act) {
        if (!all.isEmpty()) {
            act.accept(any(all));
        }
    }
}
