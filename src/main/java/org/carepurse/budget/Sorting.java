package org.carepurse.budget;

import static org.carepurse.identity.Permission.SORT_MONEY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.Goal;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanCommand;
import org.carepurse.careplan.PlanDesk;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * The holder's own acts on the money: sorting what a funding line has into goals, and moving money from one goal to
 * another. Money never leaves its line, so it never crosses from one stream to another, and nothing falls below zero.
 */
@Act
@ApplicationScoped
public class Sorting {

    /** So much from this funding line for this goal, both by reference. */
    public record Share(String goal, String line, Money amount) {

        public Share {
            if (!amount.isPositive()) {
                throw new WrongInput("amount", "sort-amount-of-nothing");
            }
        }
    }

    public record SortMoney(String plan, List<Share> shares) implements PlanCommand {

        public SortMoney {
            shares = List.copyOf(shares);
            if (shares.isEmpty()) {
                throw new WrongInput("shares", "sort-nothing");
            }
        }

        @Override
        public String facts() {
            return shares.stream()
                    .map(share -> "%s %s to %s".formatted(Sterling.print(share.amount()), share.line(), share.goal()))
                    .collect(Collectors.joining("; "));
        }
    }

    /** What is paid in on this line from now on waits to be sorted. */
    public record StopSorting(String plan, String line) implements PlanCommand {

        @Override
        public String facts() {
            return line;
        }
    }

    /** @param toLine the line that the money would be on afterwards: refused unless it is the one it is on */
    public record MoveMoney(String plan, String fromGoal, String fromLine, String toGoal, String toLine, Money amount)
            implements PlanCommand {

        public MoveMoney {
            if (!amount.isPositive()) {
                throw new WrongInput("amount", "sort-amount-of-nothing");
            }
            if (fromGoal.equals(toGoal)) {
                throw new WrongInput("toGoal", "move-to-the-same-goal");
            }
        }

        @Override
        public String facts() {
            return "%s %s from %s to %s".formatted(Sterling.print(amount), fromLine, fromGoal, toGoal);
        }
    }

    private final PlanDesk desk;
    private final FundingLines lines;
    private final SortingHabits habits;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    Sorting(PlanDesk desk, FundingLines lines, SortingHabits habits, Ledger ledger, Clock clock) {
        this.desk = desk;
        this.lines = lines;
        this.habits = habits;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Gives goals money that no goal has yet: all the shares or, when a line has too little for its own, none. */
    public Outcome<String> sort(SignedIn who, RequestKey key, SortMoney asked) {
        return desk.act(who, key, SORT_MONEY, "MONEY_SORTED", asked, plan -> plan.inUse()
                .then(inUse -> enoughForAll(inUse, asked.shares()))
                .map(enough -> {
                    give(plan, asked.shares(), occasion(plan, key, who));
                    remember(plan, asked.shares());
                    return plan.reference();
                }));
    }

    /** Money that is paid in on this line is not sorted by itself any more. */
    public Outcome<String> stop(SignedIn who, RequestKey key, StopSorting asked) {
        return desk.act(who, key, SORT_MONEY, "SORTING_STOPPED", asked, plan -> {
            habits.forget(lines.of(plan, asked.line()));
            return Outcome.done(plan.reference());
        });
    }

    /** Takes money that can still be spent from one goal and gives it to another. */
    public Outcome<String> move(SignedIn who, RequestKey key, MoveMoney asked) {
        return desk.act(who, key, SORT_MONEY, "MONEY_MOVED", asked, plan -> plan.inUse()
                .then(inUse -> RingFence.keeps(lines.of(plan, asked.fromLine()), lines.of(plan, asked.toLine())))
                .then(FundingLine::open)
                .then(line -> take(plan, line, asked, occasion(plan, key, who)))
                .map(line -> {
                    Goal goal = plan.goal(asked.toGoal());
                    put(goal, line, asked.amount(), occasion(plan, key, who).part("give"));
                    return plan.reference();
                }));
    }

    private Outcome<Plan> enoughForAll(Plan plan, List<Share> shares) {
        Map<String, Money> asked = new LinkedHashMap<>();
        shares.forEach(share -> asked.merge(share.line(), share.amount(), Money::plus));
        return asked.entrySet().stream()
                .flatMap(line -> whyNot(lines.of(plan, line.getKey()), line.getValue()).stream())
                .findFirst()
                .<Outcome<Plan>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(plan));
    }

    private Optional<Refusal> whyNot(FundingLine line, Money asked) {
        return line.open().isDone()
                ? tooMuch(line, asked)
                : Optional.of(line.open().why());
    }

    private Optional<Refusal> tooMuch(FundingLine line, Money asked) {
        Money there = ledger.unallocated(line.id());
        return asked.isGreaterThan(there)
                ? Optional.of(new Refusal(
                        "sort-too-much",
                        Map.of(
                                "line", line.reference(),
                                "stream", "careplan.stream." + line.stream(),
                                "there", Sterling.print(there),
                                "asked", Sterling.print(asked),
                                "short", Sterling.print(asked.minus(there)))))
                : Optional.empty();
    }

    private void give(Plan plan, List<Share> shares, Occasion occasion) {
        int part = 0;
        for (Share share : shares) {
            put(
                    plan.goal(share.goal()),
                    lines.of(plan, share.line()),
                    share.amount(),
                    occasion.part("share " + ++part));
        }
    }

    /** Sorted once, what comes later is sorted alike: only lines that are paid in bit by bit have a later. */
    private void remember(Plan plan, List<Share> shares) {
        Map<String, Map<Goal, Money>> byLine = new LinkedHashMap<>();
        shares.forEach(share -> byLine.computeIfAbsent(share.line(), line -> new LinkedHashMap<>())
                .merge(plan.goal(share.goal()), share.amount(), Money::plus));
        byLine.forEach((reference, goals) -> {
            FundingLine line = lines.of(plan, reference);
            if (line.holding().getsCashFirst()) {
                habits.remember(line, goals);
            }
        });
    }

    private Outcome<FundingLine> take(Plan plan, FundingLine line, MoveMoney asked, Occasion occasion) {
        Goal goal = plan.goal(asked.fromGoal());
        return lines.pot(goal, line)
                .map(pot -> ledger.returnToLine(pot.id(), line.id(), asked.amount(), occasion.part("take"))
                        .map(taken -> line))
                .orElseGet(() -> Outcome.refused(Refusal.because("goal-has-nothing-there", "goal", goal.title())));
    }

    /** Only acts that have locked the plan take from its lines, so what was judged enough a moment ago still is. */
    private void put(Goal goal, FundingLine line, Money amount, Occasion occasion) {
        Outcome<?> given = ledger.allocate(line.id(), lines.potFor(goal, line).id(), amount, occasion);
        if (!given.isDone()) {
            throw new BrokenInvariant("Giving %s %s was refused: %s".formatted(goal.reference(), amount, given.why()));
        }
    }

    private Occasion occasion(Plan plan, RequestKey key, SignedIn who) {
        return new Occasion(
                new Document("plan", plan.reference()),
                London.today(clock),
                key,
                plan.commissionerId(),
                who.personId());
    }
}
