package org.carepurse.rest.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.directory.Offer;
import org.carepurse.order.ApprovalRequest;
import org.carepurse.order.Decider;
import org.carepurse.order.Repeat;
import org.carepurse.order.RequestState;
import org.carepurse.order.Schedule;

/**
 * A request to buy what must be approved first.
 *
 * @param causes the codes of the rules that ask for approval
 * @param holder the name of whoever it is for
 * @param reason why it was decided so; absent while it waits
 * @param instead what the person can do instead; absent unless it was refused
 */
public record RequestView(
        String reference,
        RequestState state,
        Decider decider,
        List<String> causes,
        String holder,
        String service,
        String serviceName,
        String provider,
        String quantity,
        Repeat repeat,
        LocalDate from,
        LocalDate until,
        String note,
        Instant askedAt,
        Instant decidedAt,
        String reason,
        String instead) {

    static RequestView of(ApprovalRequest request, String holder, Offer offer) {
        Schedule schedule = request.want().schedule();
        return new RequestView(
                request.reference(),
                request.state(),
                request.decider(),
                request.causes(),
                holder,
                offer.serviceReference(),
                offer.serviceName(),
                offer.providerName(),
                request.want().quantity().toString(),
                schedule.repeat(),
                schedule.from(),
                schedule.until(),
                request.want().note(),
                request.askedAt(),
                request.decidedAt().orElse(null),
                orNothing(request.reason()),
                orNothing(request.instead()));
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
