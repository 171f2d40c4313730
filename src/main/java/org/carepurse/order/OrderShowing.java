package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepurse.identity.Access;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.ledger.Ledger;
import org.carepurse.money.Sterling;
import org.joda.money.Money;

/** Gathers what a page tells of one order. */
@ApplicationScoped
public class OrderShowing {

    private final OrderFile file;
    private final OrderHistory history;
    private final People people;
    private final Organisations organisations;
    private final Ledger ledger;
    private final Access access;
    private final CallingOff callingOff;

    @Inject
    OrderShowing(
            OrderFile file,
            OrderHistory history,
            People people,
            Organisations organisations,
            Ledger ledger,
            Access access,
            CallingOff callingOff) {
        this.file = file;
        this.history = history;
        this.people = people;
        this.organisations = organisations;
        this.ledger = ledger;
        this.access = access;
        this.callingOff = callingOff;
    }

    public OrderView show(SignedIn who, String reference) {
        return view(who, file.show(who, reference));
    }

    /** The same, for someone who asks to do something with it: its forms are not even shown to anyone else. */
    public OrderView show(SignedIn who, Permission toDo, String reference) {
        return view(who, file.show(who, toDo, reference));
    }

    private OrderView view(SignedIn who, Order order) {
        List<OrderStep> steps = history.of(order);
        Set<Long> persons = new HashSet<>(List.of(order.holderId(), order.placedBy()));
        steps.forEach(step -> persons.add(step.takenBy()));
        Map<Long, String> names = people.namesOf(persons);
        Whose whose = Whose.holders(order.holderId(), order.commissionerId()).providedBy(order.providerId());
        boolean mayCancel = access.may(who, Permission.BUY, whose)
                && OrderLife.after(order.state(), OrderAct.CANCEL).isPresent();
        return new OrderView(
                order,
                organisations.namesOf(List.of(order.providerId())).get(order.providerId()),
                names.get(order.holderId()),
                names.get(order.placedBy()),
                setAside(order),
                steps.stream()
                        .map(step -> new OrderView.Step(step, names.get(step.takenBy())))
                        .toList(),
                mayCancel,
                access.may(who, Permission.ANSWER_ORDER, whose),
                mayCancel ? callingOff.tooLate(order) : List.of());
    }

    private Money setAside(Order order) {
        return order.lines().stream()
                .flatMap(line -> line.draws().stream())
                .map(draw -> ledger.findHold(draw.holdId()).open())
                .reduce(Sterling.NONE, Money::plus);
    }
}
