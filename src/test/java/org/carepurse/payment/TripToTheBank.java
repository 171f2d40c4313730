package org.carepurse.payment;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.carepurse.audit.RequestKey;
import org.carepurse.ledger.Ledger;
import org.carepurse.ledger.Proof;
import org.carepurse.money.Sterling;
import org.carepurse.reconcile.BankProofs;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.reconcile.LineSights;
import org.carepurse.reconcile.Reconciling;
import org.carepurse.statement.BroughtFile;
import org.joda.money.Money;

/**
 * The steps of one run that goes to a bank as a file and comes back as a statement, each on its own, so that each can be
 * timed.
 */
public final class TripToTheBank {

    private static final String PAYMENTS =
            "SELECT i.reference, i.amount_pence FROM payment_instruction i JOIN payment_run r ON r.id = i.run_id"
                    + " WHERE r.reference = ? AND i.state = 'SENT' ORDER BY i.id";

    private static final String BEGIN =
            "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt><Id>S</Id>"
                    + "<Acct><Id><Othr><Id>20000055779911</Id></Othr></Id></Acct>";
    /** Amount, which way, the day, the bank's own name for it, and its payer's. */
    private static final String LINE =
            "<Ntry><Amt Ccy=\"GBP\">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
                    + "<BookgDt><Dt>%s</Dt></BookgDt><AcctSvcrRef>%s</AcctSvcrRef>"
                    + "<NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>%n";

    private static final String END = "</Stmt></BkToCstmrStmt></Document>";

    private final PayDesk desk;
    private String run;
    private String file;

    public TripToTheBank(ManyPayees payees) {
        this.desk = payees.desk();
    }

    public void prepare() {
        run = desk.prepare(RouteName.PAIN_001).value();
    }

    public void release() {
        desk.release(run).value();
    }

    public void makeFile() {
        file = files().make(desk.releaser, RequestKey.fresh(), new PaymentFiles.Make(run))
                .value();
    }

    public void write(Path to) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            files().open(desk.releaser, file).to(out);
        }
    }

    public void handOver() {
        files().handOver(desk.releaser, RequestKey.fresh(), new PaymentFiles.HandOver(file))
                .value();
    }

    /** What the bank would say: a line for each payment that left, and what is left in the account. */
    public void bankSays(Path statement) throws IOException, SQLException {
        try (PrintStream out = new PrintStream(
                        new BufferedOutputStream(Files.newOutputStream(statement)), false, StandardCharsets.UTF_8);
                Connection connection = desk.instance.get(DataSource.class).getConnection();
                PreparedStatement payments = connection.prepareStatement(PAYMENTS)) {
            payments.setString(1, run);
            out.print(BEGIN
                    + balance("OPBD", Sterling.plain(desk.inBank()))
                    + balance("CLBD", Sterling.plain(desk.inBank().minus(sent()))));
            ResultSet rows = payments.executeQuery();
            for (int line = 1; rows.next(); line++) {
                String amount = Sterling.plain(Sterling.pence(rows.getLong(2)));
                out.printf(LINE, amount, "DBIT", desk.today(), "BANK-" + line, rows.getString(1));
            }
            out.println(END);
        }
    }

    /** As many lines as there were payments, of which the books know nothing; nothing is left of them in the end. */
    public void bankSaysWhatNobodyKnows(Path statement, int lines) throws IOException {
        try (PrintStream out = new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(statement)), false, StandardCharsets.UTF_8)) {
            String balance = Sterling.plain(desk.inBank());
            out.print(BEGIN + balance("OPBD", balance) + balance("CLBD", balance));
            for (int line = 0; line < lines; line++) {
                out.printf(
                        LINE, "1.00", line % 2 == 0 ? "DBIT" : "CRDT", desk.today(), "OTHER-" + line, "CARD " + line);
            }
            out.println(END);
        }
    }

    private Money sent() {
        return desk.figures(run).of(InstructionState.SENT).amount();
    }

    private static String balance(String kind, String amount) {
        return ("<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy=\"GBP\">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>")
                .formatted(kind, amount);
    }

    /** At the reconciliation desk, where each line is matched with the books too. */
    public void bringToTheDesk(Path statement) {
        desk.instance
                .get(Reconciling.class)
                .bringIn(
                        desk.releaser,
                        RequestKey.fresh(),
                        onTheDesk(),
                        new BroughtFile(statement, statement.getFileName().toString()))
                .value();
    }

    /** What a person at the desk sees first: the proof of the account, how old its open lines are, and a page of them. */
    public void lookAtTheDesk() {
        desk.instance.get(BankProofs.class).of(desk.releaser, onTheDesk()).orElseThrow();
        sights().open(desk.releaser, onTheDesk());
        sights().lines(desk.releaser, onTheDesk(), LineSights.Show.OPEN, "", 0, 26);
    }

    public long openLines() {
        return sights().open(desk.releaser, onTheDesk()).lines();
    }

    public boolean bankAgrees() {
        return desk.instance
                .get(BankProofs.class)
                .of(desk.releaser, onTheDesk())
                .orElseThrow()
                .agrees();
    }

    private LineSights sights() {
        return desk.instance.get(LineSights.class);
    }

    private DeskAccount onTheDesk() {
        return desk.instance.get(DeskAccounts.class).of(desk.releaser).get(0);
    }

    /** At the pay desk, where a statement is only asked what became of payments. */
    public TakenFile bringIn(Path statement) throws IOException {
        try (InputStream in = Files.newInputStream(statement)) {
            return desk.instance
                    .get(PaymentResults.class)
                    .take(desk.releaser, Cashier.of(desk.people.commissionerId()), ResultFile.CAMT, in);
        }
    }

    public void close() {
        desk.instance
                .get(Releasing.class)
                .close(desk.releaser, RequestKey.fresh(), new Releasing.Close(run))
                .value();
    }

    public Proof prove() {
        return desk.instance.get(Ledger.class).prove();
    }

    private PaymentFiles files() {
        return desk.instance.get(PaymentFiles.class);
    }
}
