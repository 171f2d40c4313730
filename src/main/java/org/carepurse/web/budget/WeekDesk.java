package org.carepurse.web.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.budget.Purse;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.ComingVisits;
import org.carepurse.order.DeliveryLists;
import org.carepurse.order.DeliveryRow;
import org.carepurse.order.OrderLists;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;

/** Gathers what the purse says of the week to come. */
@RequestScoped
class WeekDesk {

    private static final int DAYS = 7;
    private static final int MOST_TO_CONFIRM = 3;

    /** As long as somebody may not have looked, and may still look for somebody else. */
    private static final int DAYS_OF_NEWS = 14;

    private static final int MOST_NEWS = 3;

    private final ComingVisits visits;
    private final OrderLists orders;
    private final DeliveryLists deliveries;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    WeekDesk(ComingVisits visits, OrderLists orders, DeliveryLists deliveries, CurrentPerson person, Clock clock) {
        this.visits = visits;
        this.orders = orders;
        this.deliveries = deliveries;
        this.person = person;
        this.clock = clock;
    }

    ThisWeek of(Purse purse) {
        SignedIn who = person.who();
        LocalDate today = London.today(clock);
        boolean acts = who.looksAfterMoneyOf(purse.holderId());
        List<DeliveryRow> waiting =
                acts ? deliveries.waitingFor(who, purse.holderId(), 0, MOST_TO_CONFIRM + 1) : List.of();
        return new ThisWeek(
                today,
                visits.ofPlan(who, purse.plan(), today, today.plusDays(DAYS - 1)),
                acts ? orders.declined(who, purse.holderId(), today.minusDays(DAYS_OF_NEWS), MOST_NEWS) : List.of(),
                waiting.stream().limit(MOST_TO_CONFIRM).toList(),
                waiting.size() > MOST_TO_CONFIRM);
    }
}
