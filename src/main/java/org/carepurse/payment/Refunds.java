package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.invoice.BackInto;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;

/** What providers pay back comes into the account that it was paid from, or into one of the commissioner's own. */
@Act
@ApplicationScoped
public class Refunds {

    private static final String KEPT =
            """
            SELECT DISTINCT pot.id, g.account_id, g.keeper_id
              FROM credit_note note JOIN credit_share share ON share.credit_note_id = note.id
              JOIN pot ON pot.id = share.pot_id
              JOIN agreement g ON g.line_id = pot.line_id AND g.state IN ('ACCEPTED', 'ENDED')
             WHERE note.reference = ?""";

    /** @param keeperId 0 when the person's own account has it */
    private record Kept(long potId, long accountId, long keeperId) {}

    private final Records records;
    private final PayingAccounts accounts;
    private final CreditNotes credits;
    private final Access access;

    @Inject
    Refunds(Records records, PayingAccounts accounts, CreditNotes credits, Access access) {
        this.records = records;
        this.accounts = accounts;
        this.credits = credits;
        this.access = access;
    }

    /**
     * Refuses as {@link CreditNotes#takeBack} does. Answers with the credit note's reference.
     *
     * @param account the reference of an account of that commissioner, for what it paid itself
     * @throws org.carepurse.outcome.NotFound when it has no such account
     */
    public Outcome<String> arrived(
            SignedIn who, RequestKey key, long commissionerId, String creditNote, String account) {
        long own = accounts.find(commissionerId, account).id();
        return credits.takeBack(who, key, creditNote, BackInto.commissioners(own, accountsOf(kept(creditNote))));
    }

    /**
     * The same of what an organisation keeps, into the account that it keeps it in.
     *
     * @throws NotFound when nothing of that credit note is of money that it keeps
     */
    public Outcome<String> arrivedWhereKept(SignedIn who, RequestKey key, long keeperId, String creditNote) {
        access.require(who, Permission.TAKE_REFUND, Whose.keepers(keeperId));
        List<Kept> theirs = kept(creditNote).stream()
                .filter(pot -> pot.keeperId() == keeperId)
                .toList();
        if (theirs.isEmpty()) {
            throw new NotFound("credit note", creditNote);
        }
        return credits.takeBack(who, key, creditNote, BackInto.keepers(keeperId, accountsOf(theirs)));
    }

    private List<Kept> kept(String creditNote) {
        return records.read(KEPT, row -> new Kept(row.getLong(1), row.getLong(2), row.getLong(3)), creditNote);
    }

    private static Map<Long, Long> accountsOf(List<Kept> pots) {
        return pots.stream().collect(Collectors.toMap(Kept::potId, Kept::accountId));
    }
}
