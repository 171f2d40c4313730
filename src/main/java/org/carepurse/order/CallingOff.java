package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.time.London;

/**
 * What calling off an order still costs: the agreed charge for each visit that begins before the agreed notice is over. Those
 * visits are logged as missed and confirmed by whoever calls them off, since nobody knows better than they do.
 */
@ApplicationScoped
class CallingOff {

    private final DeliveryFile deliveries;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    CallingOff(DeliveryFile deliveries, AuditTrail trail, Clock clock) {
        this.deliveries = deliveries;
        this.trail = trail;
        this.clock = clock;
    }

    /** Of an order that nobody has accepted, or that is over, there is nothing to charge. */
    List<TooLate> tooLate(Order order) {
        if (!order.canBeDelivered()) {
            return List.of();
        }
        List<Delivery> logged = deliveries.standingFor(order.id());
        return order.lines().stream()
                .filter(line -> line.missed().allowCharge())
                .flatMap(line -> tooLate(line, logged).stream())
                .toList();
    }

    private List<TooLate> tooLate(OrderLine line, List<Delivery> logged) {
        Map<LocalDate, Quantity> loggedOn = logged.stream()
                .filter(delivery -> delivery.line().id() == line.id())
                .collect(Collectors.toMap(Delivery::day, Delivery::counted, Quantity::plus));
        List<TooLate> late = new ArrayList<>();
        Quantity left = line.remaining();
        for (LocalDate day : line.want().schedule().occasions()) {
            int notice = (int) ChronoUnit.DAYS.between(London.today(clock), day);
            Quantity wanted = line.want().quantity().lessUpTo(loggedOn.getOrDefault(day, Quantity.NONE));
            Quantity missed = wanted.compareTo(left) < 0 ? wanted : left;
            if (notice >= 0 && line.missed().isTooLate(notice) && !missed.isNone()) {
                late.add(new TooLate(
                        line, day, missed, notice, missed.at(line.missed().chargeFor(line.price()))));
                left = left.minus(missed);
            }
        }
        return late;
    }

    /** Before the order is called off. */
    void logWhatIsTooLate(Order order, long calledOffBy) {
        for (TooLate late : tooLate(order)) {
            Delivery missed =
                    deliveries.add(Delivery.calledOff(late.line(), late.report(), calledOffBy, clock.instant()));
            trail.record(AuditEvent.of("VISIT_CALLED_OFF_LATE", "delivery", missed.reference(), calledOffBy)
                    .concerning(order.holderId(), order.commissionerId())
                    .saying("%s of %s on %s".formatted(late.quantity(), order.reference(), late.day())));
        }
    }
}
