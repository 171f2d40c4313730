package org.carepurse.web.budget;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.budget.Purse;
import org.carepurse.budget.PurseMovement;
import org.carepurse.budget.PurseMovements;
import org.carepurse.careplan.PlanState;
import org.carepurse.holding.AgreementState;
import org.carepurse.holding.ComingMoney;
import org.joda.money.Money;

/**
 * A purse: the balance first, then the week to come, goal by goal, and every movement.
 *
 * @param coming by line, the agreement that counts and what comes next under it
 * @param isMine the holder looks at their own
 * @param acts the holder, or someone who acts for them
 * @param grants they answer for the commissioner's money
 * @param paysByCard people can pay money of their own here, by card or from their bank
 * @param done the key of what was just done; empty for nothing
 */
public record PursePage(
        Purse purse,
        ThisWeek week,
        Map<Long, ComingMoney.Coming> coming,
        Movements movements,
        boolean isMine,
        boolean acts,
        boolean grants,
        boolean paysByCard,
        String done) {

    /**
     * One page of what happened to the money.
     *
     * @param number from 1
     */
    public record Movements(List<PurseMovement> rows, PurseMovements.Order order, int number, int last) {}

    public String path() {
        return "/purses/" + purse.plan();
    }

    /** They may sort, move and order now. */
    public boolean usesNow() {
        return acts && purse.state() == PlanState.APPROVED;
    }

    /** Money is there that no goal has, and they may sort it. */
    public boolean sortsNow() {
        return usesNow() && hasWaiting();
    }

    /** There is money to move, and another goal to move it to. */
    public boolean movesNow() {
        return usesNow() && purse.goals().size() > 1 && left().isPositive();
    }

    /** Those that they may add money of their own to: what somebody else keeps, once it is agreed how. */
    public List<Purse.Line> topUpLines() {
        return usesNow() && paysByCard
                ? purse.lines().stream()
                        .filter(line -> line.open() && line.takesTopUps() && isKeptAsAgreed(line))
                        .toList()
                : List.of();
    }

    private boolean isKeptAsAgreed(Purse.Line line) {
        return !line.holding().getsCashFirst()
                || comingOn(line)
                        .filter(agreed -> agreed.state() == AgreementState.ACCEPTED)
                        .isPresent();
    }

    public boolean addsMoneyNow() {
        return grants && purse.state() == PlanState.APPROVED;
    }

    public List<Purse.Line> lines() {
        return purse.lines().stream().filter(line -> !line.isEmpty()).toList();
    }

    /** The lines that are paid in bit by bit. */
    public List<Purse.Line> comingLines() {
        return purse.lines().stream()
                .filter(line -> line.open() && line.holding().getsCashFirst())
                .toList();
    }

    /** Some of the money is in an account from which they pay themselves. */
    public boolean paysOneself() {
        return acts && purse.lines().stream().anyMatch(line -> line.holding().isPaidByThePerson());
    }

    public Optional<ComingMoney.Coming> comingOn(Purse.Line line) {
        return Optional.ofNullable(coming.get(line.id()));
    }

    /** The commissioner may offer an agreement about this line now. */
    public boolean offersNow(Purse.Line line) {
        return addsMoneyNow() && comingOn(line).isEmpty() && line.promised().isPositive();
    }

    /** The key of what is said of a line's agreement to whoever looks. */
    public String agreementKey(ComingMoney.Coming coming) {
        return acts && coming.state() == AgreementState.OFFERED ? "holding.offer.answer" : "holding.offer.read";
    }

    /** What is left to order with: sorted into goals, and neither set aside nor paid. */
    public Money left() {
        return purse.balance().available();
    }

    public boolean hasWaiting() {
        return purse.unallocated().isPositive();
    }
}
