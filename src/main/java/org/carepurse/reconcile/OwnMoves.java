package org.carepurse.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Occasion;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.statement.BankLine;
import org.carepurse.table.Tables;

/**
 * Cash between two of a commissioner's own accounts, as what Stripe pays out to the bank. The first of the two statements that
 * tells of it brings it into the books; the line of the other one belongs to it too.
 */
@ApplicationScoped
class OwnMoves {

    static final String DOCUMENT = "account move";

    private static final int MOST = 20;
    private static final String OTHER = "SELECT id FROM paying_account"
            + " WHERE commissioner_id = ? AND reference = ? AND keeper_id IS NULL AND id <> ?";
    private static final String OF_BOTH = "SELECT COUNT(*) FROM statement_match_entry WHERE entry_id = ?";

    private final Ledger ledger;
    private final AccountBooks books;
    private final Matches matches;
    private final Tables tables;

    @Inject
    OwnMoves(Ledger ledger, AccountBooks books, Matches matches, Tables tables) {
        this.ledger = ledger;
        this.books = books;
        this.matches = matches;
        this.tables = tables;
    }

    /**
     * @param other the reference of the account that the cash came from or went to
     * @return the reference of the move; nothing when that is no other account of the same commissioner's own
     */
    Optional<String> bring(SignedIn who, DeskAccount account, BankLine line, String other) {
        if (!account.isCommissioners()) {
            return Optional.empty();
        }
        return tables.read(OTHER, row -> row.getLong(1), account.commissionerId(), other, account.id()).stream()
                .findFirst()
                .map(otherId -> known(line, otherId).orElseGet(() -> move(who, account, line, otherId)));
    }

    /** Whether the other account's statement tells of it too. */
    boolean isOfBoth(long entryId) {
        return tables.read(OF_BOTH, row -> row.getLong(1), entryId).get(0) > 1;
    }

    /** Two people who say so of both lines at once bring it once: each needs both accounts for it. */
    private Optional<String> known(BankLine line, long other) {
        matches.lock(other);
        return books.like(line, MOST).stream()
                .filter(entry -> entry.otherAccount() == other && entry.kind().equals(DOCUMENT))
                .map(BookEntry::reference)
                .findFirst();
    }

    private String move(SignedIn who, DeskAccount account, BankLine line, long other) {
        String reference = ReferenceNumber.fresh("MOV");
        ledger.transfer(
                        line.isOut() ? account.id() : other,
                        line.isOut() ? other : account.id(),
                        line.amount(),
                        new Occasion(
                                new Document(DOCUMENT, reference),
                                line.bookedOn(),
                                matches.key(line),
                                account.commissionerId(),
                                who.personId()))
                .value();
        return reference;
    }
}
