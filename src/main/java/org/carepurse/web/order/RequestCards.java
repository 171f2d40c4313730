package org.carepurse.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.directory.Directory;
import org.carepurse.directory.Offer;
import org.carepurse.identity.Access;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Whose;
import org.carepurse.order.ApprovalRequest;
import org.carepurse.order.RequestFile;
import org.carepurse.order.RequestState;
import org.carepurse.web.component.Action;
import org.carepurse.web.component.Card;
import org.carepurse.web.component.SummaryList;
import org.carepurse.web.component.SummaryRow;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.order.RequestPage.Typed;
import org.carepurse.words.Words;

/** Shows requests for approval: as cards in a list, and one with everything that is known of it. */
@RequestScoped
class RequestCards {

    private final Buyer person;
    private final RequestFile file;
    private final People people;
    private final Directory directory;
    private final Access access;

    @Inject
    RequestCards(Buyer person, RequestFile file, People people, Directory directory, Access access) {
        this.person = person;
        this.file = file;
        this.people = people;
        this.directory = directory;
        this.access = access;
    }

    List<SummaryList> of(List<ApprovalRequest> requests) {
        Map<Long, String> names =
                people.namesOf(requests.stream().map(ApprovalRequest::holderId).collect(Collectors.toSet()));
        return requests.stream()
                .map(request -> card(request, names.get(request.holderId())))
                .toList();
    }

    private SummaryList card(ApprovalRequest request, String holder) {
        Offer offer = offer(request);
        return SummaryList.of(
                        row("for", holder),
                        row("line.provider", offer.providerName()),
                        row("line.when", said().schedule(request.want().schedule())),
                        row("request.asked", said().at(request.askedAt())),
                        row("reference", request.reference()))
                .card(Card.titled(offer.serviceName())
                        .action(Action.of(
                                words().say("order.request.decide"),
                                "/requests/" + request.reference(),
                                request.reference())));
    }

    RequestPage page(String reference, Typed typed, String done, Problems problems) {
        ApprovalRequest request = file.show(person.who(), reference);
        boolean waits = request.state() == RequestState.ASKED;
        boolean buys =
                access.may(person.who(), Permission.BUY, Whose.holders(request.holderId(), request.commissionerId()));
        return new RequestPage(
                request,
                facts(request),
                waits ? null : decision(request),
                waits && file.mayDecide(person.who(), request),
                waits && buys,
                typed,
                done,
                problems);
    }

    private SummaryList facts(ApprovalRequest request) {
        Offer offer = offer(request);
        Map<Long, String> names = people.namesOf(List.of(request.holderId(), request.askedBy()));
        List<SummaryRow> rows = new ArrayList<>(List.of(
                row("for", names.get(request.holderId())),
                row("request.service", offer.serviceName()),
                row("line.provider", offer.providerName()),
                row("line.when", said().schedule(request.want().schedule()))));
        offer.price().ifPresent(price -> {
            rows.add(row("line.amount", said().amount(request.want().quantity(), offer.unit())));
            rows.add(row("line.price", said().price(price, offer.unit())));
            rows.add(row(
                    "line.cost",
                    words().say(request.want()
                            .quantity()
                            .at(price)
                            .multipliedBy(request.want().schedule().occasions().size()))));
        });
        rows.add(row(
                "request.why",
                request.causes().stream()
                        .map(cause -> words().say("order.request.cause." + cause))
                        .collect(Collectors.joining(" "))));
        rows.add(row(
                "request.asked",
                words().say("order.request.asked-by", names.get(request.askedBy()), said().at(request.askedAt()))));
        if (!request.want().note().isEmpty()) {
            rows.add(row("line.note", request.want().note()));
        }
        return SummaryList.of(rows);
    }

    private SummaryList decision(ApprovalRequest request) {
        Set<Long> deciders = new HashSet<>();
        request.decidedBy().ifPresent(deciders::add);
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("state", words().say("order.request.state." + request.state())));
        rows.add(row(
                "request.decided",
                words().say(
                                "order.request.asked-by",
                                people.namesOf(deciders).values().iterator().next(),
                                said().at(request.decidedAt().orElseThrow()))));
        if (!request.reason().isEmpty()) {
            rows.add(row("request.reason", request.reason()));
        }
        if (!request.instead().isEmpty()) {
            rows.add(row("request.instead", request.instead()));
        }
        return SummaryList.of(rows);
    }

    private Offer offer(ApprovalRequest request) {
        return directory.offer(
                request.want().serviceId(), request.want().schedule().from());
    }

    private SummaryRow row(String key, String value) {
        return SummaryRow.of(words().say("order." + key), value);
    }

    private OrderWords said() {
        return new OrderWords(words());
    }

    private Words words() {
        return person.words();
    }
}
