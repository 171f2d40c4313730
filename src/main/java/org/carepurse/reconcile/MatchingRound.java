package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.audit.Act;
import org.carepurse.identity.SignedIn;
import org.carepurse.statement.BankLine;

/**
 * Some hundred lines are matched in one act: to what the books have, to what the line brings into them, by whose account it came
 * from, and by rules. A line of which something was taken back is left to people.
 */
@ApplicationScoped
class MatchingRound {

    private final Matches matches;
    private final Pairing pairing;
    private final NewToBooks newToBooks;
    private final BySender bySender;
    private final ByRule byRule;

    @Inject
    MatchingRound(Matches matches, Pairing pairing, NewToBooks newToBooks, BySender bySender, ByRule byRule) {
        this.matches = matches;
        this.pairing = pairing;
        this.newToBooks = newToBooks;
        this.bySender = bySender;
        this.byRule = byRule;
    }

    /** @return how many of them belong to something now */
    @Act
    public int match(SignedIn who, DeskAccount account, List<BankLine> lines) {
        matches.lock(account);
        List<BankLine> open = matches.neverUndone(matches.open(lines));
        Map<BankLine, List<String>> named = new LinkedHashMap<>();
        open.forEach(line -> named.put(line, References.in(line)));
        named.values().removeIf(List::isEmpty);
        int found = byReference(who, account, named);
        newToBooks.tell(who, account, named);
        found += byReference(who, account, named);
        found += keep(who, account, MatchedBy.SENDER, bySender.pairs(account, matches.open(open)));
        return found + byRule.match(who, account, matches.open(open));
    }

    private int byReference(SignedIn who, DeskAccount account, Map<BankLine, List<String>> named) {
        Map<BankLine, Pairing.Pair> pairs = pairing.pairs(account, named);
        named.keySet().removeAll(pairs.keySet());
        return keep(who, account, MatchedBy.REFERENCE, pairs);
    }

    private int keep(SignedIn who, DeskAccount account, MatchedBy by, Map<BankLine, Pairing.Pair> pairs) {
        matches.keepPairs(who, account, by, pairs);
        return pairs.size();
    }
}
