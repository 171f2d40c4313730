package org.carepurse.takeup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.identity.Access;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.time.London;

/** Shows returns to whoever answers for them, and to auditors. */
@ApplicationScoped
public class ReturnReading {

    private final ReturnShelf shelf;
    private final People people;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    @Inject
    ReturnReading(ReturnShelf shelf, People people, Organisations organisations, Access access, Clock clock) {
        this.shelf = shelf;
        this.people = people;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /** Newest quarter first. */
    public List<NationalReturn> list(SignedIn who, long commissionerId) {
        access.require(who, Permission.SEE_RETURNS, Whose.commissioners(commissionerId));
        return shelf.of(commissionerId);
    }

    public ReturnSight show(SignedIn who, String reference) {
        NationalReturn one = find(who, reference);
        Figures figures = shelf.figures(one);
        Optional<Figures> before =
                shelf.known(one.commissionerId(), one.quarter().before()).map(shelf::figures);
        Optional<NationalReturn> lastTold = shelf.lastTold(one.commissionerId(), one.quarter());
        return new ReturnSight(
                organisations.organisation(one.commissionerId()),
                one,
                figures,
                before,
                Checking.of(one, figures, before, London.today(clock)),
                lastTold.isPresent() && !one.isSubmitted(),
                lastTold.map(last -> last.id() == one.id()).orElse(true),
                names(one));
    }

    NationalReturn find(SignedIn who, String reference) {
        NationalReturn one = shelf.find(reference);
        access.require(who, Permission.SEE_RETURNS, Whose.commissioners(one.commissionerId()));
        return one;
    }

    private Map<Long, String> names(NationalReturn one) {
        return people.namesOf(Stream.concat(Stream.of(one.preparedBy()), one.submittedBy().stream())
                .collect(Collectors.toSet()));
    }
}
