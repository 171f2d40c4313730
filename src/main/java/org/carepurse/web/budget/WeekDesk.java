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
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;

/** Gathers what the purse says of the week to come. */
@RequestScoped
class WeekDesk {

    private static final int DAYS = 7;
    private static final int MOST_TO_CONFIRM = 3;

    private final ComingVisits visits;
    private final DeliveryLists deliveries;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    WeekDesk(ComingVisits visits, DeliveryLists deliveries, CurrentPerson person, Clock clock) {
        this.visits = visits;
        this.deliveries = deliveries;
        this.person = person;
        this.clock = clock;
    }

    ThisWeek of(Purse purse) {
        SignedIn who = person.who();
        LocalDate today = London.today(clock);
        List<DeliveryRow> waiting = deliveries.waitingFor(who, purse.holderId(), 0, MOST_TO_CONFIRM + 1);
        return new ThisWeek(
                today,
                visits.ofPlan(who, purse.plan(), today, today.plusDays(DAYS - 1)),
                waiting.stream().limit(MOST_TO_CONFIRM).toList(),
                waiting.size() > MOST_TO_CONFIRM);
    }
}
