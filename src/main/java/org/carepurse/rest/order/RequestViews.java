package org.carepurse.rest.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.directory.Directory;
import org.carepurse.directory.Offer;
import org.carepurse.identity.People;
import org.carepurse.order.ApprovalRequest;
import org.carepurse.time.London;

/** Shows requests with the names of what is asked for and for whom, read for all of them at once. */
@ApplicationScoped
class RequestViews {

    private final Directory directory;
    private final People people;
    private final Clock clock;

    @Inject
    RequestViews(Directory directory, People people, Clock clock) {
        this.directory = directory;
        this.people = people;
        this.clock = clock;
    }

    List<RequestView> of(List<ApprovalRequest> requests) {
        Map<Long, Offer> offers = directory.offers(
                requests.stream().map(request -> request.want().serviceId()).collect(Collectors.toSet()),
                London.today(clock));
        Map<Long, String> names =
                people.namesOf(requests.stream().map(ApprovalRequest::holderId).collect(Collectors.toSet()));
        return requests.stream()
                .map(request -> RequestView.of(
                        request,
                        names.get(request.holderId()),
                        offers.get(request.want().serviceId())))
                .toList();
    }
}
