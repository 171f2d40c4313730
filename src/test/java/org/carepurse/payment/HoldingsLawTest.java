package org.carepurse.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pence;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.Holding;
import org.carepurse.directpayment.ADirectPayment;
import org.carepurse.directpayment.WhatItWas.ForGoal;
import org.carepurse.fund.AFund;
import org.carepurse.holding.AnAgreement;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.invoice.GiveCredit;
import org.carepurse.invoice.InvoiceLists;
import org.carepurse.keeping.Counts;
import org.carepurse.keeping.DailyCount;
import org.carepurse.keeping.DayCount;
import org.carepurse.ledger.Balance;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One commissioner with money held in every way: notional, by a bureau, in a fund, in a person's own account. Several people
 * at once do whatever can be done with it, in any order: runs by all routes, calling off, moving, what banks say and say
 * again, failures, returns, credits and refunds, draw-downs put back, payments from an own account explained and taken back.
 * However it went: the books balance, nobody is paid twice, every payment that was let go has ended or can end, and what an
 * account has in it is what its people have.
 *
 * <p>{@code -Dcarepurse.seed} repeats what each of them decided, {@code -Dcarepurse.histories} asks for more of them.
 */
@OnDatabase
class HoldingsLawTest {

    private static final int PEOPLE = 3;
    private static final int ACTS_EACH = 25;
    private static final int MOST_BILLS = 12;
    private static final List<NewsKind> SAID = List.of(NewsKind.PAID, NewsKind.FAILED, NewsKind.RETURNED);
    private static final List<RouteName> ROUTES =
            List.of(RouteName.SIMULATOR, RouteName.CSV, RouteName.PAIN_001, RouteName.BACS);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CarePurseInstance instance;
    private final long seed = Long.getLong("carepurse.seed", System.nanoTime());

    HoldingsLawTest(CarePurseInstance instance) {
        this.instance = instance;
    }

    @AfterEach
    void backToTheFirstDay() {
        instance.clock().reset();
    }

    @Test
    void the_laws_hold_for_money_held_in_every_way_whatever_is_done_with_it_by_however_many_at_once() {
        for (int history = 0; history < Integer.getInteger("carepurse.histories", 1); history++) {
            System.out.println("The laws of all holdings, with -Dcarepurse.seed=" + (seed + history));
            new History(seed + history).happens();
            backToTheFirstDay();
        }
    }

    /** What somebody earned by a bill. */
    private record Bill(PayDesk.Provider provider, Money amount) {}

    private final class History {

        private final Random beginning;
        private final PayDesk notional;
        private final KeptDesk managed;
        private final KeptDesk kept;
        private final AFund fund;
        private final ADirectPayment own;
        private final AtomicInteger bills = new AtomicInteger();
        private final Queue<Bill> earned = new ConcurrentLinkedQueue<>();
        private final Queue<String> runs = new ConcurrentLinkedQueue<>();
        private final Queue<String> files = new ConcurrentLinkedQueue<>();
        private final Queue<String> drawDowns = new ConcurrentLinkedQueue<>();
        private final Queue<String> explained = new ConcurrentLinkedQueue<>();
        private final Queue<PaymentNews> said = new ConcurrentLinkedQueue<>();

        History(long seed) {
            beginning = new Random(seed);
            notional = PayDesk.in(instance);
            managed = KeptDesk.of(instance, among().heldAs(Holding.MANAGED_ACCOUNT));
            kept = KeptDesk.of(instance, among().heldAs(Holding.THIRD_PARTY));
            fund = AFund.of(instance, kept.agreement);
            own = ADirectPayment.of(instance, among())
                    .told(IntStream.range(0, ACTS_EACH)
                            .mapToObj(line -> "%s,-%d.%02d,SHOP %02d"
                                    .formatted(notional.today().format(DAY), line % 7, 1 + line, line))
                            .toArray(String[]::new));
        }

        private AnAgreement among() {
            return AnAgreement.in(instance).among(notional.people);
        }

        void happens() {
            ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
            List<CompletableFuture<Void>> all = IntStream.range(0, PEOPLE)
                    .mapToObj(person -> new Random(beginning.nextLong()))
                    .map(random -> CompletableFuture.runAsync(() -> actAtRandom(random), people))
                    .toList();
            people.shutdown();
            all.forEach(CompletableFuture::join);
            theBooksBalance();
            everythingEnds();
            theBooksBalance();
            nobodyWasPaidTwice();
            accountsHaveWhatTheirPeopleHave();
        }

        private void actAtRandom(Random random) {
            for (int act = 0; act < ACTS_EACH; act++) {
                actOnce(random);
            }
        }

        private void actOnce(Random random) {
            switch (random.nextInt(16)) {
                case 0, 1 -> bill(random, notional);
                case 2 -> bill(random, managed.desk);
                case 3 -> bill(random, kept.desk);
                case 4 -> notional.prepare(any(random, ROUTES)).map(runs::add);
                case 5 -> runs(random, notional::release);
                case 6 -> runs(random, run -> notional.move(run, any(random, ROUTES)));
                case 7 -> runs(random, this::makeFile);
                case 8 -> some(random, files, this::handOver);
                case 9 ->
                    notional.simulatorIs(new SimulatorSetting(
                            random.nextInt(), random.nextInt(400), 0, random.nextBoolean() ? null : random.nextInt(5)));
                case 10 -> {
                    keptRun(random, random.nextBoolean() ? managed : kept);
                    notional.goRound();
                }
                case 11 -> bankSays(random);
                case 12 -> some(random, said, notional::hears);
                case 13 -> draw(random);
                case 14 -> spend(random);
                default -> credit(random);
            }
        }

        private void bill(Random random, PayDesk desk) {
            if (bills.incrementAndGet() <= MOST_BILLS) {
                Money amount = pence(50 + random.nextInt(350));
                earned.add(new Bill(desk.owed(Sterling.plain(amount)), amount));
            }
        }

        private void runs(Random random, Consumer<String> act) {
            some(random, runs, act);
        }

        private void makeFile(String run) {
            instance.get(PaymentFiles.class)
                    .make(notional.releaser, RequestKey.fresh(), new PaymentFiles.Make(run))
                    .map(files::add);
        }

        private void handOver(String file) {
            instance.get(PaymentFiles.class)
                    .handOver(notional.releaser, RequestKey.fresh(), new PaymentFiles.HandOver(file));
        }

        private void keptRun(Random random, KeptDesk desk) {
            desk.prepare(desk.clerk).map(run -> {
                if (random.nextInt(4) == 0) {
                    return instance.get(Preparing.class)
                            .cancel(desk.clerk, RequestKey.fresh(), new Preparing.Cancel(run));
                }
                return desk.release(desk.colleague, run);
            });
        }

        /** Of any payment, whoever pays it, whether or not it has left; of the right amount or not. */
        private void bankSays(Random random) {
            some(random, payments(), payment -> {
                PaymentNews news = new PaymentNews(
                        PaymentNews.BANK,
                        payment.reference(),
                        any(random, SAID),
                        random.nextInt(5) == 0 ? payment.amount().plus(pence(1)) : payment.amount(),
                        notional.today(),
                        "",
                        "",
                        String.valueOf(random.nextInt(3)));
                said.add(news);
                hear(news);
            });
        }

        /** Everybody's bank says so at their own desk; of others' payments nobody hears. */
        private void hear(PaymentNews news) {
            notional.hears(news);
            Stream.of(managed, kept).forEach(desk -> instance.get(PaymentResults.class)
                    .take(desk.colleague, desk.cashier(), List.of(news)));
        }

        private void draw(Random random) {
            if (random.nextInt(3) > 0) {
                fund.draw("V-" + random.nextInt(12), "0.%02d".formatted(1 + random.nextInt(99)))
                        .map(drawDowns::add);
            } else {
                some(random, drawDowns, drawDown -> fund.putBack(fund.staff(), drawDown));
            }
        }

        private void spend(Random random) {
            if (random.nextInt(3) > 0) {
                own.explain("SHOP %02d".formatted(random.nextInt(ACTS_EACH)), new ForGoal(own.pot(), false))
                        .map(explained::add);
            } else {
                some(random, explained, own::undo);
            }
        }

        private void credit(Random random) {
            some(random, earned, bill -> {
                SignedIn staff = bill.provider().staff;
                String invoice = instance.get(InvoiceLists.class)
                        .ofProvider(staff, bill.provider().id, 0, 1)
                        .get(0)
                        .reference();
                instance.get(CreditNotes.class)
                        .give(
                                staff,
                                RequestKey.fresh(),
                                new GiveCredit(invoice, 1, pence(1 + random.nextInt(40)), "It was shorter"))
                        .map(credit -> instance.get(Refunds.class)
                                .arrived(
                                        notional.releaser,
                                        RequestKey.fresh(),
                                        notional.people.commissionerId(),
                                        credit,
                                        notional.account));
            });
        }

        private void everythingEnds() {
            notional.simulatorIs(SimulatorSetting.WELL_BEHAVED);
            files.forEach(this::handOver);
            for (String run : runs) {
                notional.release(run);
                if (notional.run(run).state() == RunState.RELEASED) {
                    notional.move(run, RouteName.SIMULATOR);
                }
            }
            instance.clock().forward(Outgoing.PATIENCE.plusSeconds(1));
            notional.goRound();
            payments().stream()
                    .filter(payment -> payment.state() == InstructionState.SENT)
                    .forEach(payment -> hear(new PaymentNews(
                            PaymentNews.BANK,
                            payment.reference(),
                            NewsKind.PAID,
                            payment.amount(),
                            notional.today(),
                            "",
                            "",
                            "last")));
            assertThat(payments())
                    .extracting(PaymentRow::state)
                    .isSubsetOf(
                            InstructionState.PAID,
                            InstructionState.FAILED,
                            InstructionState.RETURNED,
                            InstructionState.LEFT_OUT);
        }

        private List<PaymentRow> payments() {
            List<PaymentRow> all = new ArrayList<>();
            runs.forEach(run -> all.addAll(notional.payments(run)));
            Stream.of(managed, kept)
                    .forEach(desk -> instance.get(RunSights.class).of(desk.clerk, desk.cashier(), 0, 100).stream()
                            .flatMap(run ->
                                    instance
                                            .get(RunSights.class)
                                            .payments(desk.clerk, run.reference(), null, 0, 100)
                                            .stream())
                            .forEach(all::add));
            return all;
        }

        private void theBooksBalance() {
            assertThat(instance.get(Ledger.class).prove().differences()).isEmpty();
            assertThat(instance.get(Ledger.class)
                            .trialBalance(notional.people.commissionerId(), notional.today())
                            .isBalanced())
                    .isTrue();
            earned.forEach(bill -> assertThat(bill.provider().listedAsOwed())
                    .as("what is listed as owed, share by share")
                    .isEqualTo(bill.provider().owed()));
        }

        private void nobodyWasPaidTwice() {
            earned.forEach(bill -> assertThat(bill.provider()
                            .paid()
                            .plus(bill.provider().sent())
                            .plus(bill.provider().owed()))
                    .as("all that became of a bill of %s", Sterling.print(bill.amount()))
                    .isBetween(Sterling.NONE, bill.amount()));
        }

        private void accountsHaveWhatTheirPeopleHave() {
            instance.get(DailyCount.class).countAll();
            for (KeptDesk desk : List.of(managed, kept)) {
                DayCount today = instance.get(Counts.class)
                        .days(desk.clerk, desk.agreement.keeperId(), 0, 1)
                        .get(0);
                assertThat(today.subLedgers()).isEqualTo(desk.inBank());
                Balance left = instance.get(Ledger.class)
                        .balanceOf(desk.agreement.plan().pot().potId());
                assertThat(left.available().plus(left.held()).plus(desk.toPay()))
                        .isEqualTo(desk.inBank());
            }
            Balance left = own.balance();
            assertThat(left.available().plus(left.held()).plus(pence(946))).isEqualTo(own.inBooks());
        }

        private static <T> T any(Random random, List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        private static <T> void some(Random random, Iterable<T> all, Consumer<T> act) {
            List<T> now = new ArrayList<>();
            all.forEach(now::add);
            if (!now.isEmpty()) {
                act.accept(any(random, now));
            }
        }
    }
}
