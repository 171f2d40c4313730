package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepurse.identity.SignedIn;
import org.carepurse.statement.BankLine;

/** What rules say of lines: explained, money from outside, what the account costs, cash between accounts, or somebody's own part. */
@ApplicationScoped
class ByRule {

    private final Matches matches;
    private final Pairing pairing;
    private final NewToBooks newToBooks;
    private final CashNews cash;
    private final OwnMoves moves;
    private final Rules rules;

    @Inject
    ByRule(Matches matches, Pairing pairing, NewToBooks newToBooks, CashNews cash, OwnMoves moves, Rules rules) {
        this.matches = matches;
        this.pairing = pairing;
        this.newToBooks = newToBooks;
        this.cash = cash;
        this.moves = moves;
        this.rules = rules;
    }

    /** @return how many of them belong to something now */
    int match(SignedIn who, DeskAccount account, List<BankLine> lines) {
        Map<BankLine, Rule> ruled = ruled(account, lines);
        Map<BankLine, Matched> explained = new LinkedHashMap<>();
        Map<BankLine, List<String>> named = new LinkedHashMap<>();
        Map<BankLine, List<String>> ownParts = new LinkedHashMap<>();
        ruled.forEach((line, rule) -> {
            if (!rule.says().explanation().isEmpty()) {
                explained.put(
                        line,
                        Matched.explained(MatchedBy.RULE, rule.says().explanation())
                                .byRule(rule.id()));
            } else if (rule.says().isMove()) {
                moves.bring(who, account, line, rule.says().about()).ifPresent(move -> named.put(line, List.of(move)));
            } else if (!rule.says().isCash()) {
                ownParts.put(line, List.of(rule.says().about()));
            } else if (account.isCommissioners()) {
                named.put(line, List.of(cash.bring(who, account, line)));
            }
        });
        newToBooks.tell(who, account, ownParts);
        named.putAll(ownParts);
        Map<BankLine, Pairing.Pair> pairs = pairing.pairs(account, named);
        matches.keep(who, account, explained);
        matches.keepPairsByRule(who, account, pairs, ruled);
        return explained.size() + pairs.size();
    }

    private Map<BankLine, Rule> ruled(DeskAccount account, List<BankLine> lines) {
        List<Rule> known = rules.known(account);
        Map<BankLine, Rule> ruled = new LinkedHashMap<>();
        lines.forEach(line ->
                known.stream().filter(rule -> rule.isFor(line)).findFirst().ifPresent(rule -> ruled.put(line, rule)));
        return ruled;
    }
}
