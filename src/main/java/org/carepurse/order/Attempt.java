package org.carepurse.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.careplan.PlanStanding;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.HoldPlaced;
import org.carepurse.ledger.HoldRequest;
import org.carepurse.ledger.Occasion;
import org.carepurse.money.Sterling;
import org.carepurse.order.Placed.LeftBehind;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * Lines that were checked, on their way to being ordered: it asks the ledger to set the money aside, and makes an order
 * with each provider out of the lines for which the ledger did.
 */
final class Attempt {

    /**
     * Who orders, when and on whose request.
     *
     * @param buyerId for whom it counts as their order: who placed it, or who asked for approval
     * @param actorId whose act it is: the buyer's, or whoever approved
     */
    record Placing(long buyerId, long actorId, RequestKey key, Instant at) {}

    /** An order is with one provider, from one plan. */
    private record With(long providerId, long planId) {}

    private final Placing placing;
    private final List<CheckedLine> lines;
    private final Map<With, Order> orders = new LinkedHashMap<>();
    private final List<LeftBehind> left = new ArrayList<>();

    Attempt(Placing placing, List<CheckedLine> lines) {
        this.placing = placing;
        this.lines = lines;
    }

    /** One for each line that can be ordered, in the order of the lines. */
    List<HoldRequest> holdRequests() {
        List<HoldRequest> requests = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CheckedLine line = lines.get(i);
            if (line.way() == CheckedLine.Way.ORDERED) {
                requests.add(new HoldRequest(occasion(order(line)).part("line " + i), line.draws(), null));
            }
        }
        return requests;
    }

    /** Takes the ledger's answers to the requests, in the same order. */
    void take(List<Outcome<HoldPlaced>> answers) {
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            CheckedLine line = lines.get(i);
            switch (line.way()) {
                case ORDERED -> take(i, line, answers.get(next++));
                case BLOCKED -> left.add(new LeftBehind(i, line.refusals().get(0)));
                case ASKED -> {}
            }
        }
    }

    private void take(int index, CheckedLine line, Outcome<HoldPlaced> answer) {
        if (answer instanceof Outcome.Done<HoldPlaced> held) {
            OrderLine ordered = order(line).add(line);
            held.value().parts().forEach(part -> ordered.draw(part.potId(), part.holdId(), part.amount()));
        } else {
            left.add(new LeftBehind(index, shortage(line, answer.why())));
        }
    }

    /** In the words of the goal: the ledger speaks of the one pot that has too little. */
    private static Refusal shortage(CheckedLine line, Refusal ledgers) {
        Money missing = Sterling.parse("short", ledgers.facts().get("short"));
        return EnoughMoney.shortage(line.goal(), line.cost().minus(missing), line.cost());
    }

    private Order order(CheckedLine line) {
        PlanStanding plan = line.goal().plan();
        return orders.computeIfAbsent(
                new With(line.offer().providerId(), plan.planId()),
                with -> new Order(plan, with.providerId(), placing.buyerId(), placing.at()));
    }

    private Occasion occasion(Order order) {
        LocalDate today = London.dateOf(placing.at());
        return new Occasion(
                new Document("order", order.reference()),
                today,
                placing.key(),
                order.commissionerId(),
                placing.actorId());
    }

    /** The orders that came about. */
    List<Order> orders() {
        return orders.values().stream()
                .filter(order -> !order.lines().isEmpty())
                .toList();
    }

    List<LeftBehind> left() {
        return left;
    }

    Placing placing() {
        return placing;
    }

    /** The basket's lines that were ordered or asked for, so that nobody orders them again. */
    List<OrderRows.InBasket> placedOf(Purchase purchase) {
        Set<Integer> behind = left.stream().map(LeftBehind::line).collect(Collectors.toSet());
        return IntStream.range(0, lines.size())
                .filter(line -> !behind.contains(line))
                .mapToObj(line -> purchase.lines().get(line).basketLine())
                .filter(line -> !line.isEmpty())
                .map(line -> new OrderRows.InBasket(purchase.holderId(), line))
                .toList();
    }

    List<CheckedLine> toBeAsked() {
        return lines.stream()
                .filter(line -> line.way() == CheckedLine.Way.ASKED)
                .toList();
    }
}
