package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.audit.Act;
import org.carepurse.identity.SignedIn;
import org.carepurse.statement.BankLine;

/** Some hundred lines are matched in one act: to what the books have, to what the line brings into them, and by rules. */
@ApplicationScoped
class MatchingRound {

    private final Matches matches;
    private final Pairing pairing;
    private final NewToBooks newToBooks;
    private final Rules rules;
    private final Deposits deposits;

    @Inject
    MatchingRound(Matches matches, Pairing pairing, NewToBooks newToBooks, Rules rules, Deposits deposits) {
        this.matches = matches;
        this.pairing = pairing;
        this.newToBooks = newToBooks;
        this.rules = rules;
        this.deposits = deposits;
    }

    /** @return how many of them belong to something now */
    @Act
    public int match(SignedIn who, DeskAccount account, List<BankLine> lines) {
        matches.lock(account);
        List<BankLine> open = matches.open(lines);
        Map<BankLine, List<String>> named = new LinkedHashMap<>();
        open.forEach(line -> named.put(line, References.in(line)));
        named.values().removeIf(List::isEmpty);
        int found = byReference(who, account, named);
        newToBooks.tell(who, account, named);
        found += byReference(who, account, named);
        return found + byRule(who, account, matches.open(open));
    }

    private int byReference(SignedIn who, DeskAccount account, Map<BankLine, List<String>> named) {
        Map<BankLine, Pairing.Pair> pairs = pairing.pairs(account, named);
        matches.keepPairs(who, account, MatchedBy.REFERENCE, pairs);
        named.keySet().removeAll(pairs.keySet());
        return pairs.size();
    }

    private int byRule(SignedIn who, DeskAccount account, List<BankLine> lines) {
        List<Rule> known = rules.known(account);
        Map<BankLine, Matched> explained = new LinkedHashMap<>();
        Map<BankLine, List<String>> brought = new LinkedHashMap<>();
        for (BankLine line : lines) {
            Optional<Rule> rule = known.stream().filter(one -> one.isFor(line)).findFirst();
            if (rule.isPresent() && !rule.get().brings()) {
                explained.put(
                        line,
                        Matched.explained(MatchedBy.RULE, rule.get().explanation())
                                .byRule(rule.get().id()));
            } else if (rule.isPresent() && Deposits.canBe(account, line)) {
                brought.put(line, List.of(deposits.bring(who, account, line)));
            }
        }
        matches.keep(who, account, explained);
        matches.keepPairs(who, account, MatchedBy.RULE, pairing.pairs(account, brought));
        return explained.size() + brought.size();
    }
}
