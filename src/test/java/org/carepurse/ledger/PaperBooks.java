package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.carepurse.outcome.Outcome;
import org.carepurse.reference.Ids;

/**
 * Books of one funding line and two pots, kept by hand beside the ledger: each random act is first worked out here on
 * paper, then asked of the ledger, and both must come to the same answer.
 */
final class PaperBooks {

    private static final int ACTS = 20;
    private static final int MOST_PENCE = 100;
    private static final long BANK_ACCOUNT = 1;
    private static final long KEPT_IN = 2;

    private final TestBooks books;
    private final Ledger ledger;
    private final Random random;
    private final long nextYear = Ids.next();
    private final Map<Long, long[]> pots = new LinkedHashMap<>();
    private final Map<Long, long[]> holds = new LinkedHashMap<>();
    private final List<Supplier<Outcome<?>>> asked = new ArrayList<>();
    private final List<Outcome<?>> answers = new ArrayList<>();
    private long promised;
    private long unallocated;
    private long owed;
    private long sent;
    private long paid;
    private long bank;
    private long kept;
    private long nextYears;
    private long recovered;
    private int accepted;

    PaperBooks(TestBooks books, Ledger ledger, Random random) {
        this.books = books;
        this.ledger = ledger;
        this.random = random;
        pots.put(Ids.next(), new long[3]);
        pots.put(Ids.next(), new long[3]);
    }

    /** How many keys the ledger took. */
    int accepted() {
        return accepted;
    }

    void actAtRandom(int times) {
        fund(MOST_PENCE);
        allocate(pot(), MOST_PENCE / 2);
        for (int act = 0; act < times; act++) {
            actAtRandom();
        }
    }

    private void actAtRandom() {
        long some = 1 + random.nextInt(MOST_PENCE);
        switch (random.nextInt(ACTS)) {
            case 0 -> allocate(pot(), some);
            case 1 -> giveBack(pot(), some);
            case 2, 3 -> hold(pot(), some);
            case 4 -> aHold().ifPresent(hold -> settle(hold, some, Remainder.KEPT));
            case 5 -> aHold().ifPresent(hold -> settle(hold, some, Remainder.RELEASED));
            case 6 -> aHold().ifPresent(hold -> release(hold, some));
            case 7 -> send(some);
            case 8 -> end(some, ledger::confirmPaid, -1);
            case 9 -> end(some, ledger::oweAgain, 0);
            case 10 -> payBack(some);
            case 11 -> promise(some);
            case 12 -> payIn(some);
            case 13 -> contribute(some);
            case 14 -> credit(pot(), some);
            case 15 -> refund(pot(), some);
            case 16 -> carryOver(some);
            case 17 -> recover(some);
            case 18 -> chargeLate(pot(), some);
            default -> repeat();
        }
    }

    private void fund(long amount) {
        Occasion occasion = books.occasion();
        agree(true, () -> ledger.fund(books.line, pence(amount), occasion), () -> unallocated += amount);
    }

    private void promise(long amount) {
        Occasion occasion = books.occasion();
        agree(true, () -> ledger.promise(books.line, pence(amount), occasion), () -> promised += amount);
    }

    private void payIn(long amount) {
        Occasion occasion = books.occasion();
        agree(
                amount <= promised,
                () -> ledger.payIn(books.line, BANK_ACCOUNT, KEPT_IN, pence(amount), occasion),
                () -> {
                    keep(amount);
                    bank -= amount;
                });
    }

    private void contribute(long amount) {
        Occasion occasion = books.occasion();
        agree(
                amount <= promised,
                () -> ledger.contribute(books.line, KEPT_IN, pence(amount), occasion),
                () -> keep(amount));
    }

    private void keep(long amount) {
        promised -= amount;
        unallocated += amount;
        kept += amount;
    }

    private void allocate(long pot, long amount) {
        Occasion occasion = books.occasion();
        agree(amount <= unallocated, () -> ledger.allocate(books.line, pot, pence(amount), occasion), () -> {
            unallocated -= amount;
            pots.get(pot)[0] += amount;
        });
    }

    private void giveBack(long pot, long amount) {
        Occasion occasion = books.occasion();
        agree(amount <= pots.get(pot)[0], () -> ledger.returnToLine(pot, books.line, pence(amount), occasion), () -> {
            unallocated += amount;
            pots.get(pot)[0] -= amount;
        });
    }

    private void hold(long pot, long amount) {
        HoldRequest request = HoldRequest.of(books.occasion(), pot, pence(amount));
        agree(amount <= pots.get(pot)[0], () -> ledger.hold(request), () -> {
            pots.get(pot)[0] -= amount;
            pots.get(pot)[1] += amount;
            holds.put(((HoldPlaced) answers.get(answers.size() - 1).value()).holdId(), new long[] {pot, amount});
        });
    }

    private void settle(long hold, long amount, Remainder remainder) {
        Occasion occasion = books.occasion();
        long[] paper = holds.get(hold);
        agree(amount <= paper[1], () -> ledger.settle(hold, pence(amount), books.provider, remainder, occasion), () -> {
            take(paper, amount, 2);
            if (remainder == Remainder.RELEASED) {
                take(paper, paper[1], 0);
            }
        });
    }

    private void release(long hold, long amount) {
        Occasion occasion = books.occasion();
        long[] paper = holds.get(hold);
        agree(amount <= paper[1], () -> ledger.release(hold, pence(amount), occasion), () -> take(paper, amount, 0));
    }

    private void send(long amount) {
        if (amount <= owed) {
            once(amount, ledger::send);
            owed -= amount;
            sent += amount;
        }
    }

    /** The bank says what became of a part of what was sent. */
    private void end(long amount, Function<List<ProviderPayment>, List<Posted>> act, int cash) {
        if (amount <= sent) {
            once(amount, act);
            sent -= amount;
            owed += cash == 0 ? amount : 0;
            bank += cash * amount;
            paid -= cash * amount;
        }
    }

    private void payBack(long amount) {
        if (amount <= paid) {
            once(amount, ledger::payBack);
            owed += amount;
            paid -= amount;
            bank += amount;
        }
    }

    private void credit(long pot, long amount) {
        if (amount <= pots.get(pot)[2]) {
            Occasion occasion = books.occasion();
            Credit credit = new Credit(books.provider, pot, pence(amount), null);
            agree(amount <= owed, () -> ledger.credit(credit, occasion), () -> {
                owed -= amount;
                takeBack(pot, amount);
            });
        }
    }

    /** What comes back of a year that is closed by now goes to the commissioner. */
    private void refund(long pot, long amount) {
        if (amount <= paid && amount <= pots.get(pot)[2]) {
            Occasion occasion = books.occasion();
            Credit credit = new Credit(books.provider, pot, pence(amount), books.line);
            agree(true, () -> ledger.refund(credit, BANK_ACCOUNT, occasion), () -> {
                paid -= amount;
                bank += amount;
                pots.get(pot)[2] -= amount;
                recovered += amount;
            });
        }
    }

    private void takeBack(long pot, long amount) {
        pots.get(pot)[0] += amount;
        pots.get(pot)[2] -= amount;
    }

    private void carryOver(long amount) {
        Occasion occasion = books.occasion();
        agree(amount <= unallocated, () -> ledger.carryOver(books.line, nextYear, pence(amount), occasion), () -> {
            unallocated -= amount;
            nextYears += amount;
        });
    }

    private void recover(long amount) {
        Occasion occasion = books.occasion();
        agree(amount <= unallocated, () -> ledger.recover(books.line, pence(amount), occasion), () -> {
            unallocated -= amount;
            recovered += amount;
        });
    }

    private void chargeLate(long pot, long amount) {
        Occasion occasion = books.occasion();
        agree(true, () -> ledger.chargeLate(books.line, pot, pence(amount), occasion), () -> {
            recovered -= amount;
            pots.get(pot)[0] += amount;
        });
    }

    /** Asked twice, done once. */
    private void once(long amount, Function<List<ProviderPayment>, List<Posted>> act) {
        List<ProviderPayment> payment =
                List.of(new ProviderPayment(books.provider, BANK_ACCOUNT, pence(amount), books.occasion()));
        assertThat(act.apply(payment)).isEqualTo(act.apply(payment));
        accepted++;
    }

    /** From what is held to what is available (0) or spent (2). */
    private void take(long[] hold, long amount, int to) {
        hold[1] -= amount;
        pots.get(hold[0])[1] -= amount;
        pots.get(hold[0])[to] += amount;
        owed += to == 2 ? amount : 0;
    }

    /** The same request again, later: nothing moves, and what was done is answered as before. */
    private void repeat() {
        int which = random.nextInt(asked.size());
        if (answers.get(which).isDone()) {
            assertThat(asked.get(which).get()).isEqualTo(answers.get(which));
        }
    }

    private void agree(boolean enough, Supplier<Outcome<?>> act, Runnable onPaper) {
        Outcome<?> answer = act.get();
        assertThat(answer.isDone()).isEqualTo(enough);
        asked.add(act);
        answers.add(answer);
        if (enough) {
            accepted++;
            onPaper.run();
        }
    }

    void agreeWithTheLedger() {
        assertThat(ledger.promised(books.line)).isEqualTo(pence(promised));
        assertThat(ledger.unallocated(books.line)).isEqualTo(pence(unallocated));
        assertThat(ledger.unallocated(nextYear)).isEqualTo(pence(nextYears));
        assertThat(ledger.recovered(books.line, books.commissioner)).isEqualTo(pence(recovered));
        assertThat(ledger.owedTo(books.provider, books.commissioner)).isEqualTo(pence(owed));
        assertThat(ledger.sentTo(books.provider, books.commissioner)).isEqualTo(pence(sent));
        assertThat(ledger.paidTo(books.provider, books.commissioner)).isEqualTo(pence(paid));
        assertThat(ledger.inBank(BANK_ACCOUNT, books.commissioner)).isEqualTo(pence(bank));
        assertThat(ledger.inBank(KEPT_IN, books.commissioner)).isEqualTo(pence(kept));
        pots.forEach((pot, paper) -> assertThat(ledger.balanceOf(pot))
                .isEqualTo(new Balance(pence(paper[0]), pence(paper[1]), pence(paper[2]))));
        holds.forEach((hold, paper) -> assertThat(ledger.findHold(hold).open()).isEqualTo(pence(paper[1])));
    }

    private long pot() {
        return List.copyOf(pots.keySet()).get(random.nextInt(2));
    }

    private Optional<Long> aHold() {
        return holds.keySet().stream()
                .skip(holds.isEmpty() ? 0 : random.nextInt(holds.size()))
                .findFirst();
    }
}
