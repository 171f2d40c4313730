package org.carepurse.invoice;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepurse.outcome.BrokenInvariant;

/**
 * Holds what is claimed against what was ordered and what the person confirmed, line by line and to the penny. A line is
 * approved for as much as was ordered, confirmed, not approved before and still set aside, at no more than the agreed
 * price; every penny of the rest gets a reason. It decides only: nothing is read and nothing is written.
 */
final class ThreeWayMatch {

    private final MatchFacts facts;
    private final VisitPool pool;
    private final Map<Long, LineBalance> left;

    private ThreeWayMatch(MatchFacts facts) {
        this.facts = facts;
        this.pool = new VisitPool(facts.visits());
        this.left = facts.agreed().stream()
                .map(LineBalance::new)
                .collect(Collectors.toMap(LineBalance::orderLineId, Function.identity()));
    }

    /** In the order of the claims; where two of them claim the same visits, the first gets them. */
    static List<LineMatch> match(List<Claim> claims, MatchFacts facts) {
        ThreeWayMatch match = new ThreeWayMatch(facts);
        return claims.stream().map(match::decide).toList();
    }

    private LineMatch decide(Claim claim) {
        LineBalance line = left.get(claim.orderLineId());
        if (line == null) {
            throw new BrokenInvariant("Line " + claim.orderLineId() + " is not on the order that is invoiced");
        }
        return WholeLineRule.broken(claim, line.agreed(), facts)
                .map(reason -> LineMatch.refused(claim, reason))
                .orElseGet(() -> new LineMatching(claim, line, pool).decide());
    }
}
