package org.carepurse.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.identity.Access;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;

/** Shows signals to those who answer for the money, and to auditors. */
@ApplicationScoped
public class SignalReading {

    private final SignalShelf shelf;
    private final People people;
    private final Organisations organisations;
    private final Access access;

    @Inject
    SignalReading(SignalShelf shelf, People people, Organisations organisations, Access access) {
        this.shelf = shelf;
        this.people = people;
        this.organisations = organisations;
        this.access = access;
    }

    /** The newest first. */
    public List<SignalSight> list(SignedIn who, long commissionerId, SignalSearch search, int from, int atMost) {
        access.require(who, Permission.SEE_SIGNALS, Whose.commissioners(commissionerId));
        return sights(shelf.list(commissionerId, search, from, atMost));
    }

    public SignalSight show(SignedIn who, String reference) {
        Signal signal = shelf.find(reference);
        access.require(who, Permission.SEE_SIGNALS, Whose.commissioners(signal.commissionerId()));
        return sights(List.of(signal)).get(0);
    }

    /** The same of what a rule would find, or of what it found: who they are. */
    public Map<Long, String> peopleIn(List<Found> found) {
        return people.namesOf(
                found.stream().flatMap(one -> one.personId().stream()).collect(Collectors.toSet()));
    }

    public Map<Long, String> providersIn(List<Found> found) {
        return organisations.namesOf(
                found.stream().flatMap(one -> one.providerId().stream()).collect(Collectors.toSet()));
    }

    private List<SignalSight> sights(List<Signal> signals) {
        Map<Long, String> names = people.namesOf(signals.stream()
                .flatMap(signal -> Stream.concat(
                        signal.personId().stream(), signal.judgements().stream().map(Judgement::judgedBy)))
                .collect(Collectors.toSet()));
        Map<Long, String> providers = organisations.namesOf(
                signals.stream().flatMap(signal -> signal.providerId().stream()).collect(Collectors.toSet()));
        return signals.stream()
                .map(signal -> new SignalSight(
                        signal,
                        signal.personId().map(id -> names.getOrDefault(id, "")).orElse(""),
                        signal.providerId()
                                .map(id -> providers.getOrDefault(id, ""))
                                .orElse(""),
                        names))
                .toList();
    }
}
