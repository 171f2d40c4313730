package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.carepurse.statement.BankLine;

/** Somebody says what a line is. Of two people who do so at the same moment, one is told that it has been said. */
@Act
@ApplicationScoped
public class ByHand {

    private static final int LONGEST = 200;
    private static final int SHORTEST_RULE = 4;
    private static final int LONGEST_RULE = 80;

    /** A line of an account. */
    public record Line(DeskAccount account, long id) {}

    /**
     * Whether it is to be said of all like it.
     *
     * @param words what those lines say, 4 to 80 characters; empty when it is said of this line only
     */
    public record Always(String words) {

        public static final Always NO = new Always("");

        public Always {
            words = words.strip();
            if (!words.isEmpty() && (words.length() < SHORTEST_RULE || words.length() > LONGEST_RULE)) {
                throw new WrongInput("words", "bank-rule-words");
            }
        }
    }

    private final LineActs acts;
    private final Matches matches;
    private final Pairing pairing;
    private final NewToBooks newToBooks;
    private final CashNews cash;
    private final OwnMoves moves;
    private final Rules rules;

    @Inject
    ByHand(
            LineActs acts,
            Matches matches,
            Pairing pairing,
            NewToBooks newToBooks,
            CashNews cash,
            OwnMoves moves,
            Rules rules) {
        this.acts = acts;
        this.matches = matches;
        this.pairing = pairing;
        this.newToBooks = newToBooks;
        this.cash = cash;
        this.moves = moves;
        this.rules = rules;
    }

    /**
     * It is what that reference names, which the books have already or learn now: the reference of another account of the same
     * commissioner's own says that the cash went there or came from there. When a payment of another amount is named, that is
     * kept and flagged on the payment. Refuses {@code line-matched}, {@code nothing-fits-line}.
     *
     * @param always for what comes again and again only: somebody's own part under an agreement, cash between two accounts
     * @return the reference
     */
    public Outcome<String> isAbout(SignedIn who, RequestKey key, Line asked, String typed, Always always) {
        List<String> references = References.in(typed);
        if (references.isEmpty()) {
            throw new WrongInput("reference", "bank-line-reference");
        }
        if (!always.words().isEmpty() && !comesAgain(references.get(0))) {
            throw new WrongInput("words", "bank-rule-own-part");
        }
        String what = String.join(" ", references) + " " + always.words();
        return acts.on(who, key, asked, "BANK_LINE_MATCHED", what.strip(), whileOpen(line -> {
            Map<BankLine, Pairing.Pair> pairs = pairs(who, asked.account(), line, references);
            if (pairs.isEmpty()) {
                return Outcome.refused(Refusal.because("nothing-fits-line"));
            }
            matches.keepPairs(who, asked.account(), MatchedBy.HAND, pairs);
            String subject = pairs.get(line).subject();
            remember(who, asked.account(), line, always, Rule.Says.about(references.get(0)));
            return Outcome.done(subject);
        }));
    }

    /** It is money from outside, such as what funds the account. Refuses {@code line-matched}, {@code line-no-deposit}. */
    public Outcome<String> isDeposit(SignedIn who, RequestKey key, Line asked, Always always) {
        return acts.on(
                who,
                key,
                asked,
                "BANK_LINE_DEPOSITED",
                always.words(),
                whileOpen(line -> CashNews.canBeDeposit(asked.account(), line)
                        ? comes(who, asked.account(), line, always)
                        : Outcome.refused(Refusal.because("line-no-deposit"))));
    }

    /**
     * It is what the account costs, such as a bank's charge or a fee of Stripe's. Refuses {@code line-matched}, {@code
     * line-no-charge}.
     */
    public Outcome<String> isCharge(SignedIn who, RequestKey key, Line asked, Always always) {
        return acts.on(
                who,
                key,
                asked,
                "BANK_LINE_CHARGED",
                always.words(),
                whileOpen(line -> CashNews.canBeCharge(asked.account(), line)
                        ? comes(who, asked.account(), line, always)
                        : Outcome.refused(Refusal.because("line-no-charge"))));
    }

    /**
     * Nothing in the books belongs to it; it stays a named part of the difference. Refuses {@code line-matched}.
     *
     * @param why 1 to 200 characters
     */
    public Outcome<String> isExplained(SignedIn who, RequestKey key, Line asked, String why, Always always) {
        String words = explanation(why);
        return acts.on(who, key, asked, "BANK_LINE_EXPLAINED", words, whileOpen(line -> {
            matches.keep(who, asked.account(), Map.of(line, Matched.explained(MatchedBy.HAND, words)));
            remember(who, asked.account(), line, always, Rule.Says.explained(words));
            return Outcome.done(words);
        }));
    }

    private Outcome<String> comes(SignedIn who, DeskAccount account, BankLine line, Always always) {
        String subject = cash.bring(who, account, line);
        matches.keepPairs(who, account, MatchedBy.HAND, pairing.pairs(account, Map.of(line, List.of(subject))));
        remember(who, account, line, always, Rule.Says.CASH);
        return Outcome.done(subject);
    }

    private static boolean comesAgain(String reference) {
        return References.isAgreement(reference) || References.isAccount(reference);
    }

    /** @throws WrongInput when it is none, or longer than 200 characters */
    static String explanation(String why) {
        String words = why.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new WrongInput("why", "bank-line-why");
        }
        return words;
    }

    private Map<BankLine, Pairing.Pair> pairs(
            SignedIn who, DeskAccount account, BankLine line, List<String> references) {
        if (References.isAccount(references.get(0))) {
            return moves.bring(who, account, line, references.get(0))
                    .map(move -> pairing.pairs(account, Map.of(line, List.of(move))))
                    .orElse(Map.of());
        }
        Map<BankLine, List<String>> named = new LinkedHashMap<>(Map.of(line, references));
        Map<BankLine, Pairing.Pair> known = pairing.pairs(account, named);
        if (!known.isEmpty()) {
            return known;
        }
        newToBooks.tell(who, account, named);
        return pairing.pairs(account, named);
    }

    private void remember(SignedIn who, DeskAccount account, BankLine line, Always always, Rule.Says says) {
        if (!always.words().isEmpty()) {
            rules.remember(who, account, always.words(), line.isOut(), says);
        }
    }

    private Function<BankLine, Outcome<String>> whileOpen(Function<BankLine, Outcome<String>> doing) {
        return line -> matches.open(List.of(line)).isEmpty()
                ? Outcome.refused(Refusal.because("line-matched"))
                : doing.apply(line);
    }
}
