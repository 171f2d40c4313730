package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.holding.OwnPartMistakes;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.Refusal;
import org.carepurse.statement.BankLine;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/**
 * What was said of a line is taken back, and the line is open again, for a person to say what it is. What only this line
 * brought into the books, money from outside, a charge, a move between accounts or somebody's own part, is corrected there. What the bank said of a payment
 * stays said: it waits for the line that tells of it.
 */
@Act
@ApplicationScoped
public class Undoing {

    private static final String BROUGHT =
            """
            SELECT e.id, e.document_kind, e.document_reference, k.pence, e.part
              FROM statement_match_entry k JOIN journal_entry e ON e.id = k.entry_id
             WHERE k.line_id = ? AND e.caller_key = ?""";

    /** An entry that is in the books because of the line. */
    private record Brought(long entryId, Document document, Money amount, String part) {

        static Brought of(ResultSet row) throws SQLException {
            return new Brought(
                    row.getLong(1),
                    new Document(row.getString(2), row.getString(3)),
                    Sterling.pence(row.getLong(4)),
                    row.getString(5));
        }
    }

    private final LineActs acts;
    private final Matches matches;
    private final OwnPartMistakes ownParts;
    private final OwnMoves moves;
    private final Ledger ledger;
    private final Tables tables;

    @Inject
    Undoing(LineActs acts, Matches matches, OwnPartMistakes ownParts, OwnMoves moves, Ledger ledger, Tables tables) {
        this.acts = acts;
        this.matches = matches;
        this.ownParts = ownParts;
        this.moves = moves;
        this.ledger = ledger;
        this.tables = tables;
    }

    /**
     * Refuses {@code line-is-open}, {@code line-has-another} while the other account's line belongs to the same move, and as {@link Ledger#correct} does when what it brought cannot be taken back.
     *
     * @param why 1 to 200 characters
     */
    public Outcome<String> undo(SignedIn who, RequestKey key, ByHand.Line asked, String why) {
        String because = ByHand.explanation(why);
        return acts.on(
                who,
                key,
                asked,
                "BANK_LINE_REOPENED",
                because,
                line -> matches.open(List.of(line)).isEmpty()
                        ? takenBack(who, asked.account(), line, because).map(taken -> {
                            matches.undo(who, line, because);
                            return String.valueOf(line.id());
                        })
                        : Outcome.refused(Refusal.because("line-is-open")));
    }

    private Outcome<BankLine> takenBack(SignedIn who, DeskAccount account, BankLine line, String because) {
        Outcome<BankLine> all = Outcome.done(line);
        RequestKey key = matches.key(line);
        for (Brought brought : tables.read(BROUGHT, Brought::of, line.id(), key.text())) {
            all = all.then(still -> takenBack(who, account, still, brought, because));
        }
        return all;
    }

    private Outcome<BankLine> takenBack(
            SignedIn who, DeskAccount account, BankLine line, Brought brought, String because) {
        RequestKey back = new RequestKey(matches.key(line).text() + ":back");
        return switch (brought.document().kind()) {
            case CashNews.DEPOSIT, CashNews.CHARGE -> corrected(who, account, line, brought, back);
            case OwnMoves.DOCUMENT ->
                moves.isOfBoth(brought.entryId())
                        ? Outcome.refused(Refusal.because("line-has-another"))
                        : corrected(who, account, line, brought, back);
            case "agreement" ->
                ownParts.takeBack(
                                who,
                                back,
                                new OwnPartMistakes.Mistake(
                                        brought.document().reference(),
                                        brought.entryId(),
                                        brought.amount(),
                                        !brought.part().isEmpty()),
                                because)
                        .map(agreement -> line);
            default -> Outcome.done(line);
        };
    }

    private Outcome<BankLine> corrected(
            SignedIn who, DeskAccount account, BankLine line, Brought brought, RequestKey back) {
        return ledger.correct(
                        brought.entryId(),
                        new Occasion(
                                brought.document(), line.bookedOn(), back, account.commissionerId(), who.personId()))
                .map(entry -> line);
    }
}
