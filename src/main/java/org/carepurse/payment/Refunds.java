package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.BackInto;
import org.carepurse.invoice.CreditNotes;
import org.carepurse.outcome.Outcome;

/** What providers pay back comes into the account that it was paid from, or into one of the commissioner's own. */
@Act
@ApplicationScoped
public class Refunds {

    private static final String KEPT =
            """
            SELECT DISTINCT pot.id, g.account_id
              FROM credit_note note JOIN credit_share share ON share.credit_note_id = note.id
              JOIN pot ON pot.id = share.pot_id
              JOIN agreement g ON g.line_id = pot.line_id AND g.state IN ('ACCEPTED', 'ENDED')
             WHERE note.reference = ?""";

    private final Records records;
    private final PayingAccounts accounts;
    private final CreditNotes credits;

    @Inject
    Refunds(Records records, PayingAccounts accounts, CreditNotes credits) {
        this.records = records;
        this.accounts = accounts;
        this.credits = credits;
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
        return credits.takeBack(who, key, creditNote, new BackInto(own, kept(creditNote)));
    }

    private Map<Long, Long> kept(String creditNote) {
        return records.read(KEPT, row -> Map.entry(row.getLong(1), row.getLong(2)), creditNote).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
