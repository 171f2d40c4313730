package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.People;
import org.carepurse.identity.SignedIn;
import org.carepurse.signal.FactKind;
import org.carepurse.signal.NotedFacts;
import org.carepurse.signal.Signals;
import org.carepurse.time.London;

/** Somebody's daughter says that her father has been in hospital since yesterday, while he was visited at home today. */
@ApplicationScoped
class DemoSignals {

    private final People people;
    private final NotedFacts facts;
    private final Signals signals;
    private final Clock clock;

    @Inject
    DemoSignals(People people, NotedFacts facts, Signals signals, Clock clock) {
        this.people = people;
        this.facts = facts;
        this.signals = signals;
        this.clock = clock;
    }

    /** @param visited who was visited today */
    void find(SignedIn finance, long commissionerId, SignedIn visited) {
        String person = people.person(visited.personId()).reference();
        facts.note(
                        finance,
                        RequestKey.fresh(),
                        commissionerId,
                        new NotedFacts.Note(
                                FactKind.HOSPITAL,
                                person,
                                London.today(clock).minusDays(1),
                                null,
                                "",
                                "The daughter, by telephone"))
                .value();
        signals.lookNow(finance, RequestKey.fresh(), commissionerId).value();
    }
}
