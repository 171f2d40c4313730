package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carepurse.holding.OwnParts;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.payment.BankWords;
import org.carepurse.payment.Refunds;
import org.carepurse.statement.BankLine;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/**
 * What a line tells that the books do not know yet is asked of those who keep it, once for ever, by the line's own key: a
 * payment was made or came back, somebody paid their own part, a provider paid a credit back.
 */
@ApplicationScoped
class NewToBooks {

    /** Net, into the account that the money is kept in; gross, to the account that the commissioner opened first. */
    private static final String WHERE_IT_GOES =
            """
            SELECT IF(a.contribution_basis = 'NET', a.account_id, own.id), COALESCE(own.id, 0)
              FROM agreement a LEFT JOIN paying_account own ON own.id =
                   (SELECT MIN(p.id) FROM paying_account p WHERE p.commissioner_id = a.commissioner_id AND p.keeper_id IS NULL)
             WHERE a.commissioner_id = ? AND a.reference = ? AND a.contribution_pence > 0""";

    private static final String TO_COME_BACK =
            """
            SELECT COALESCE(SUM(s.amount_pence), 0)
              FROM credit_note c JOIN credit_share s ON s.credit_note_id = c.id AND s.entry_id IS NULL
              JOIN pot ON pot.id = s.pot_id
              LEFT JOIN agreement a ON a.line_id = pot.line_id AND a.state IN ('ACCEPTED', 'ENDED')
             WHERE c.commissioner_id = ? AND c.reference = ? AND (? IS NULL OR a.keeper_id = ?)""";

    /**
     * Which account an own part comes into.
     *
     * @param commissioners the one it comes into when it pays back what the commissioner had paid ahead
     */
    private record Goes(long account, long commissioners) {

        /** Neither, when the line would have to be two things. */
        long to(Money paidAhead, BankLine line) {
            if (paidAhead.isZero()) {
                return account;
            }
            return line.amount().isGreaterThan(paidAhead) ? 0 : commissioners;
        }
    }

    private final Tables tables;
    private final Matches matches;
    private final Members members;
    private final BankWords words;
    private final OwnParts ownParts;
    private final Refunds refunds;

    @Inject
    NewToBooks(Tables tables, Matches matches, Members members, BankWords words, OwnParts ownParts, Refunds refunds) {
        this.tables = tables;
        this.matches = matches;
        this.members = members;
        this.words = words;
        this.ownParts = ownParts;
        this.refunds = refunds;
    }

    /** What is refused changes nothing, and leaves its line open. */
    void tell(SignedIn who, DeskAccount account, Map<BankLine, List<String>> named) {
        List<BankWords.Word> said = new ArrayList<>();
        named.forEach((line, references) -> references.forEach(reference -> {
            said.addAll(payments(account, line, reference));
            if (!line.isOut() && References.isAgreement(reference)) {
                ownPart(who, account, line, reference);
            }
            if (!line.isOut() && References.isCreditNote(reference)) {
                refund(who, account, line, reference);
            }
        }));
        words.hear(account.id(), account.commissionerId(), said);
    }

    private List<BankWords.Word> payments(DeskAccount account, BankLine line, String reference) {
        if (References.isPayment(reference)) {
            return List.of(word(reference, line.amount(), line));
        }
        return line.isOut() && members.onItsWay(account, reference).isEqual(line.amount())
                ? members.of(account, reference).stream()
                        .filter(References::isPayment)
                        .map(payment -> word(payment, null, line))
                        .toList()
                : List.of();
    }

    private static BankWords.Word word(String payment, Money amount, BankLine line) {
        return new BankWords.Word(
                payment, !line.isOut(), amount, line.bookedOn(), line.bankReference(), line.returned());
    }

    private void ownPart(SignedIn who, DeskAccount account, BankLine line, String agreement) {
        boolean comesHere = tables
                .read(
                        WHERE_IT_GOES,
                        row -> new Goes(row.getLong(1), row.getLong(2)),
                        account.commissionerId(),
                        agreement)
                .stream()
                .anyMatch(goes -> goes.to(ownParts.of(who, agreement).paidAhead(), line) == account.id());
        if (comesHere) {
            ownParts.receive(who, matches.key(line), new OwnParts.Received(agreement, line.amount()));
        }
    }

    /** All of it at once: into the commissioner's own account whatever is still out, into a keeper's what they keep of it. */
    private void refund(SignedIn who, DeskAccount account, BankLine line, String creditNote) {
        if (toComeBack(account, creditNote) != Sterling.inPence(line.amount())) {
            return;
        }
        if (account.isCommissioners()) {
            refunds.arrived(who, matches.key(line), account.commissionerId(), creditNote, account.reference());
        } else {
            refunds.arrivedWhereKept(who, matches.key(line), account.cashier().keeperId(), creditNote);
        }
    }

    private long toComeBack(DeskAccount account, String creditNote) {
        Long keeper = account.cashier().keeperId();
        return tables.read(TO_COME_BACK, row -> row.getLong(1), account.commissionerId(), creditNote, keeper, keeper)
                .get(0);
    }
}
