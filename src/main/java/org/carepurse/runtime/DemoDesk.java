package org.carepurse.runtime;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.reconcile.BookEntry;
import org.carepurse.reconcile.ByHand;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskAccounts;
import org.carepurse.reconcile.LineSights;
import org.carepurse.reconcile.Owning;
import org.carepurse.reconcile.Reconciling;
import org.carepurse.time.London;
import org.joda.money.Money;

/**
 * A statement of the invented commissioner's account, at work on the reconciliation desk: most lines found by their reference, one
 * that lost it and is suggested, charges that a rule knows, one line that somebody looks into and one that nobody does.
 */
@ApplicationScoped
class DemoDesk {

    private static final String FEE = "ACCOUNT FEE";
    private static final String CASH = "CASH PAID IN";

    private record Line(LocalDate on, Money change, String words) {

        static Line of(BookEntry entry, String words) {
            return new Line(entry.on(), entry.change(), words);
        }

        String asEntry() {
            return ("<Ntry>%s<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%s</Dt></BookgDt>"
                            + "<NtryDtls><TxDtls><RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>")
                    .formatted(amount(change), on, words);
        }
    }

    private final DemoPeople people;
    private final DeskAccounts accounts;
    private final LineSights lines;
    private final Reconciling reconciling;
    private final ByHand byHand;
    private final Owning owning;
    private final Clock clock;

    @Inject
    DemoDesk(
            DemoPeople people,
            DeskAccounts accounts,
            LineSights lines,
            Reconciling reconciling,
            ByHand byHand,
            Owning owning,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.lines = lines;
        this.reconciling = reconciling;
        this.byHand = byHand;
        this.owning = owning;
        this.clock = clock;
    }

    /** Once: an account that has a statement already is left alone. */
    void load() {
        SignedIn finance = people.as(DemoPeople.FINANCE);
        DeskAccount account = accounts.of(finance).get(0);
        if (lines.lines(finance, account, LineSights.Show.ALL, "", 0, 1).isEmpty()) {
            String statement = statement(told(finance, account));
            DemoFile.lies("statement.xml", statement, file -> reconciling
                    .bringIn(finance, RequestKey.fresh(), account, file)
                    .value());
            work(finance, account);
        }
    }

    private List<Line> told(SignedIn finance, DeskAccount account) {
        LocalDate today = London.today(clock);
        List<Line> told = new ArrayList<>();
        told.add(new Line(today.minusDays(37), pounds("-12.00"), FEE + " LAST MONTH"));
        told.add(new Line(today.minusDays(16), pounds("-37.50"), "DIRECT DEBIT 4471"));
        told.add(new Line(today.minusDays(9), pounds("84.00"), CASH + " AT BRANCH"));
        told.add(new Line(today.minusDays(7), pounds("-12.00"), FEE + " THIS MONTH"));
        List<BookEntry> inBooks = lines.notOnStatement(finance, account, 0, 10);
        inBooks.stream().skip(1).map(entry -> Line.of(entry, entry.reference())).forEach(told::add);
        inBooks.stream().limit(1).map(entry -> Line.of(entry, "FASTER PAYMENT")).forEach(told::add);
        return told;
    }

    /** The first charge is said by hand and remembered, so that the second one is known. */
    private void work(SignedIn finance, DeskAccount account) {
        byHand.isCharge(finance, RequestKey.fresh(), named(finance, account, FEE), new ByHand.Always(FEE))
                .value();
        reconciling.match(finance, account);
        owning.takeOn(
                        people.as(DemoPeople.SECOND_FINANCE),
                        RequestKey.fresh(),
                        named(finance, account, CASH),
                        "Asked the branch who paid it in")
                .value();
    }

    private ByHand.Line named(SignedIn finance, DeskAccount account, String words) {
        return new ByHand.Line(
                account,
                lines.lines(finance, account, LineSights.Show.OPEN, words, 0, 1)
                        .get(0)
                        .line()
                        .id());
    }

    /** From the balance that the account was opened with. */
    private static String statement(List<Line> told) {
        Money opening = pounds("250000");
        Money closing = told.stream().map(Line::change).reduce(opening, Money::plus);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>DEMO</Id>
                <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp>%s</Bal>
                <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp>%s</Bal>
                %s</Stmt></BkToCstmrStmt></Document>"""
                .formatted(
                        amount(opening),
                        amount(closing),
                        told.stream().map(Line::asEntry).collect(Collectors.joining("\n")));
    }

    private static String amount(Money change) {
        return "<Amt Ccy=\"GBP\">%s</Amt><CdtDbtInd>%s</CdtDbtInd>"
                .formatted(change.abs().getAmount(), change.isNegative() ? "DBIT" : "CRDT");
    }
}
