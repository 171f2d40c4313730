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
import org.joda.money.Money;

/**
 * The steps of one run that goes to a bank as a file and comes back as a statement, each on its own, so that each can be
 * timed.
 */
public final class TripToTheBank {

    private static final String PAYMENTS =
            "SELECT i.reference, i.amount_pence FROM payment_instruction i JOIN payment_run r ON r.id = i.run_id"
                    + " WHERE r.reference = ? AND i.state = 'SENT' ORDER BY i.id";

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
            out.printf(
                    "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt><Id>S</Id>"
                            + "<Acct><Id><Othr><Id>20000055779911</Id></Othr></Id></Acct>%s%s",
                    balance("OPBD", Sterling.plain(desk.inBank())),
                    balance("CLBD", Sterling.plain(desk.inBank().minus(sent()))));
            ResultSet rows = payments.executeQuery();
            for (int line = 1; rows.next(); line++) {
                out.printf(
                        "<Ntry><Amt Ccy=\"GBP\">%s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
                                + "<BookgDt><Dt>%s</Dt></BookgDt><AcctSvcrRef>BANK-%d</AcctSvcrRef>"
                                + "<NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>%n",
                        Sterling.plain(Sterling.pence(rows.getLong(2))), desk.today(), line, rows.getString(1));
            }
            out.println("</Stmt></BkToCstmrStmt></Document>");
        }
    }

    private Money sent() {
        return desk.figures(run).of(InstructionState.SENT).amount();
    }

    private static String balance(String kind, String amount) {
        return ("<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy=\"GBP\">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>")
                .formatted(kind, amount);
    }

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
