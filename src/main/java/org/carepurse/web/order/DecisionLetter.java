package org.carepurse.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carepurse.directory.Directory;
import org.carepurse.directory.Offer;
import org.carepurse.identity.People;
import org.carepurse.order.ApprovalRequest;
import org.carepurse.order.RequestState;
import org.carepurse.outcome.NotFound;
import org.carepurse.report.Paper;
import org.carepurse.words.Words;

/** The letter that says what was decided on a request, why, what can be done instead, and how to have it looked at again. */
@RequestScoped
class DecisionLetter {

    private final People people;
    private final Directory directory;

    @Inject
    DecisionLetter(People people, Directory directory) {
        this.people = people;
        this.directory = directory;
    }

    /** Whether there is one: a request that waits, or was taken back, has none. */
    static boolean isThereFor(ApprovalRequest request) {
        return request.state() == RequestState.APPROVED || request.state() == RequestState.REFUSED;
    }

    /** @throws NotFound when nothing was decided */
    Paper of(ApprovalRequest request, Words words) {
        if (!isThereFor(request)) {
            throw new NotFound("letter", request.reference());
        }
        return Paper.letter(words.say("order.letter.title", request.reference()), paragraphs(request, words));
    }

    private List<String> paragraphs(ApprovalRequest request, Words words) {
        OrderWords said = new OrderWords(words);
        long decider = request.decidedBy().orElseThrow();
        Map<Long, String> names = people.namesOf(List.of(request.holderId(), decider));
        Offer offer = directory.offer(
                request.want().serviceId(), request.want().schedule().from());
        List<String> paragraphs = new ArrayList<>(List.of(
                words.say("order.letter.dear", names.get(request.holderId())),
                words.say("order.letter.asked", said.at(request.askedAt()), offer.serviceName(), offer.providerName()),
                said.schedule(request.want().schedule()),
                words.say("order.letter." + request.state())));
        if (!request.reason().isEmpty()) {
            paragraphs.add(words.say("order.letter.reason", request.reason()));
        }
        if (!request.instead().isEmpty()) {
            paragraphs.add(words.say("order.letter.instead", request.instead()));
        }
        if (request.state() == RequestState.REFUSED) {
            paragraphs.add(words.say("order.request.reconsider"));
        }
        paragraphs.add(words.say(
                "order.letter.decided",
                names.get(decider),
                said.at(request.decidedAt().orElseThrow())));
        return paragraphs;
    }
}
