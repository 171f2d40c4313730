package org.carepurse.directpayment;

import static org.carepurse.identity.Permission.EXPLAIN_SPENDING;
import static org.carepurse.identity.Permission.SEE_BANK_STATEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.evidence.EvidenceFile;
import org.carepurse.evidence.EvidenceFolder;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.statement.StatementLines;

/**
 * Receipts of lines. The file is laid down before the act that tells of it, as nothing outside the database belongs in one;
 * when that act does not end, a file lies there that nobody is told of.
 */
@ApplicationScoped
public class Receipts {

    private final HeldAccounts accounts;
    private final StatementLines lines;
    private final EvidenceFolder folder;
    private final ReceiptBook book;

    @Inject
    Receipts(HeldAccounts accounts, StatementLines lines, EvidenceFolder folder, ReceiptBook book) {
        this.accounts = accounts;
        this.lines = lines;
        this.folder = folder;
        this.book = book;
    }

    /** Who may, before anything of the file is read. */
    public void requireMayAttach(SignedIn who, String account) {
        accounts.find(who, EXPLAIN_SPENDING, account);
    }

    /**
     * The same file again for the same line is the same receipt.
     *
     * @param account the account's reference
     * @param name what the file is called; only shown
     * @return the receipt's reference
     * @throws org.carepurse.outcome.WrongInput {@code evidence-kind}, {@code evidence-too-large}, {@code evidence-not-kept}
     */
    public Outcome<String> attach(
            SignedIn who, RequestKey key, String account, long line, String name, byte[] content) {
        HeldAccount held = accounts.find(who, EXPLAIN_SPENDING, account);
        lines.line(who, Statements.of(held), line);
        EvidenceFile file = EvidenceFile.of("receipt", name, content);
        folder.keep(file.checksum(), content);
        return book.attach(who, key, held, line, file);
    }

    /** Of one line, the first first. */
    public List<Receipt> of(SignedIn who, String account, long line) {
        return book.of(accounts.find(who, account).id(), line);
    }

    /**
     * Opens a receipt for somebody who may see the account.
     *
     * @throws org.carepurse.outcome.BrokenInvariant when what lies there is not what was attached
     */
    public Receipt.Opened open(SignedIn who, String account, String reference) {
        HeldAccount held = accounts.find(who, SEE_BANK_STATEMENT, account);
        Receipt receipt = book.find(held.id(), reference);
        return new Receipt.Opened(receipt, folder.read(receipt.checksum()));
    }
}
