package org.carepurse.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.carepurse.bankfile.AccountDetails;
import org.carepurse.bankfile.AccountNumber;
import org.carepurse.bankfile.BacsStandard18;
import org.carepurse.bankfile.CamtStatement;
import org.carepurse.bankfile.ControlTotals;
import org.carepurse.bankfile.CsvMapping;
import org.carepurse.bankfile.CsvStatement;
import org.carepurse.bankfile.DayOrder;
import org.carepurse.bankfile.OfxStatement;
import org.carepurse.bankfile.Pain001;
import org.carepurse.bankfile.Payer;
import org.carepurse.bankfile.PaymentCsv;
import org.carepurse.bankfile.PaymentFile;
import org.carepurse.bankfile.PaymentFormat;
import org.carepurse.bankfile.PaymentOrder;
import org.carepurse.bankfile.ServiceUserNumber;
import org.carepurse.bankfile.SortCode;
import org.carepurse.bankfile.Statement;
import org.carepurse.bankfile.StatementFormat;
import org.carepurse.bankfile.StatementLine;
import org.carepurse.bankfile.StatementTaker;
import org.carepurse.bankfile.UnreadLine;
import org.carepurse.money.Sterling;

/**
 * A run's files of 20,000 payments written, and statements of 20,000 lines read, in every format. Needs no database; to see
 * how little memory it takes, run it alone with {@code -Xmx16m}.
 */
public final class BankFiles {

    private static final int LINES = Integer.getInteger("bench.lines", 20_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

    /** Line by line a penny more, from one penny on. */
    private static final long PENCE = LINES * (LINES + 1L) / 2;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static final AccountDetails ACCOUNT =
            new AccountDetails(new SortCode("112233"), new AccountNumber("44556677"));

    private interface Act {
        void run(Path file) throws IOException;
    }

    private BankFiles() {}

    public static void main(String[] arguments) throws IOException {
        report();
    }

    static void report() throws IOException {
        System.out.printf(
                "%nBank files of %,d lines, in %,d MiB of memory%n%-32s %12s %12s%n",
                LINES, Runtime.getRuntime().maxMemory() >> 20, "", "median ms", "file MiB");
        writing("writing pain.001.001.09", new Pain001());
        writing("writing Bacs Standard 18", new BacsStandard18(new ServiceUserNumber("654321")));
        writing("writing CSV", new PaymentCsv());
        reading("reading camt.053", new CamtStatement(), BankFiles::camt);
        reading("reading OFX", new OfxStatement(), BankFiles::ofx);
        reading("reading CSV", new CsvStatement(mapping()), BankFiles::csv);
    }

    private static void reading(String name, StatementFormat format, Consumer<PrintStream> sample) throws IOException {
        Path file = Files.createTempFile("carepurse-bench", null);
        try (PrintStream out =
                new PrintStream(new BufferedOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
            sample.accept(out);
        }
        time(name, file, given -> read(format, given));
    }

    private static void writing(String name, PaymentFormat format) throws IOException {
        time(name, Files.createTempFile("carepurse-bench", null), file -> write(format, file));
    }

    private static void time(String name, Path file, Act act) throws IOException {
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            act.run(file);
            millis[round] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("%-32s %,12.0f %12.1f%n", name, millis[ROUNDS / 2], Files.size(file) / 1048576.0);
        Files.delete(file);
    }

    private static void write(PaymentFormat format, Path file) throws IOException {
        Iterator<PaymentOrder> orders =
                IntStream.range(0, LINES).mapToObj(BankFiles::order).iterator();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            format.write(announced(), orders, out);
        }
    }

    private static PaymentFile announced() {
        return new PaymentFile(
                "RUN-7K3M-9QX4",
                Instant.parse("2026-11-22T18:30:15Z"),
                DAY,
                new Payer("Bwrdd Iechyd Gŵyr", ACCOUNT),
                new ControlTotals(LINES, Sterling.pence(PENCE)));
    }

    private static PaymentOrder order(int number) {
        String id = "PAY-%07d".formatted(number);
        return new PaymentOrder(id, Sterling.pence(number + 1L), "Tŷ Gŵyr & Daughters Ltd", ACCOUNT, id);
    }

    private static void read(StatementFormat format, Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            format.read(in, new Counting());
        }
    }

    private static void camt(PrintStream out) {
        out.println(
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt><Id>S</Id>");
        for (int line = 0; line < LINES; line++) {
            out.printf(
                    "<Ntry><Amt Ccy=\"GBP\">%s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
                            + "<BookgDt><Dt>2026-11-25</Dt></BookgDt><AcctSvcrRef>BANK-%d</AcctSvcrRef><NtryDtls><TxDtls>"
                            + "<Refs><EndToEndId>PAY-%07d</EndToEndId></Refs><RltdPties><Cdtr><Pty><Nm>Tŷ Gŵyr</Nm></Pty></Cdtr>"
                            + "<CdtrAcct><Id><Othr><Id>44556677</Id></Othr></Id></CdtrAcct></RltdPties>"
                            + "<RmtInf><Ustrd>Respite, October</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>%n",
                    pounds(line), line, line);
        }
        out.println("</Stmt></BkToCstmrStmt></Document>");
    }

    private static void ofx(PrintStream out) {
        out.println("OFXHEADER:100\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>GBP<BANKTRANLIST>");
        for (int line = 0; line < LINES; line++) {
            out.printf(
                    "<STMTTRN>%n<TRNTYPE>DEBIT%n<DTPOSTED>20261125%n<TRNAMT>-%s%n<FITID>%d%n<NAME>Tŷ Gŵyr%n<MEMO>Respite%n</STMTTRN>%n",
                    pounds(line), line);
        }
        out.println("</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>");
    }

    private static void csv(PrintStream out) {
        out.println("Date,Description,Reference,Amount");
        for (int line = 0; line < LINES; line++) {
            out.printf("25/11/2026,\"Tŷ Gŵyr, respite\",PAY-%07d,-%s%n", line, pounds(line));
        }
    }

    private static String pounds(int line) {
        return Sterling.plain(Sterling.pence(line + 1L));
    }

    private static CsvMapping mapping() {
        return new CsvMapping(
                ',',
                new CsvMapping.Day("Date", DayOrder.DAY_MONTH_YEAR),
                CsvMapping.Change.in("Amount"),
                new CsvMapping.Words(List.of("Description"), "", "Reference", ""));
    }

    /** Keeps nothing but the count. */
    private static final class Counting implements StatementTaker {

        @Override
        public void line(StatementLine line) {
            mustBe(line.amount().isPositive());
        }

        @Override
        public void unread(UnreadLine line) {
            throw new IllegalStateException(line.toString());
        }

        @Override
        public void ends(Statement statement) {
            mustBe(statement.lines() == LINES && statement.out().equals(Sterling.pence(PENCE)));
        }

        private static void mustBe(boolean so) {
            if (!so) {
                throw new IllegalStateException("Not all was read");
            }
        }
    }
}
