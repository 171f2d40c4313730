package org.carepurse.runtime;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.CsvMapping;
import org.carepurse.bankfile.DayOrder;
import org.carepurse.bankfile.Direction;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.budget.Sorting;
import org.carepurse.directpayment.AccountReading;
import org.carepurse.directpayment.Choices;
import org.carepurse.directpayment.Statements;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.identity.SignedIn;
import org.carepurse.statement.StatementColumns;
import org.carepurse.statement.StatementImports;
import org.carepurse.time.London;

/** Statements of the accounts that invented people hold themselves, with payments that they have still to tell of. */
@ApplicationScoped
class DemoStatement {

    private static final CsvMapping BANKS = new CsvMapping(
            ',',
            new CsvMapping.Day("Date", DayOrder.YEAR_MONTH_DAY),
            new CsvMapping.Change("Money in", "Money out", Direction.IN),
            new CsvMapping.Words(List.of("Description"), "", "", ""));

    private static final CsvMapping CARDS = new CsvMapping(
            ',',
            new CsvMapping.Day("Date", DayOrder.YEAR_MONTH_DAY),
            new CsvMapping.Change("Amount", "Amount", Direction.OUT),
            new CsvMapping.Words(List.of("Merchant"), "", "", ""),
            "Status");

    private final DemoPeople people;
    private final HeldAccounts accounts;
    private final Purses purses;
    private final Sorting sorting;
    private final AccountReading reading;
    private final StatementColumns columns;
    private final StatementImports imports;
    private final Clock clock;

    @Inject
    DemoStatement(
            DemoPeople people,
            HeldAccounts accounts,
            Purses purses,
            Sorting sorting,
            AccountReading reading,
            StatementColumns columns,
            StatementImports imports,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.purses = purses;
        this.sorting = sorting;
        this.reading = reading;
        this.columns = columns;
        this.imports = imports;
        this.clock = clock;
    }

    /** Once: whoever has brought in a statement already is left alone. */
    void load() {
        LocalDate today = London.today(clock);
        bring(
                people.as(DemoPeople.OWN_ACCOUNT_HOLDER),
                BANKS,
                "500",
                "Date,Description,Money out,Money in",
                in -> "%s,IRWELL VALE ICB,,%s"
                        .formatted(in.paidOn(), in.amount().getAmount()),
                List.of(
                        today.minusDays(7) + ",CORNER TAXIS 1182,12.40,",
                        today.minusDays(6) + ",SALFORD SWIM CENTRE,18.00,",
                        today.minusDays(2) + ",CORNER TAXIS 1190,9.60,"));
        bring(
                people.as(DemoPeople.CARD_HOLDER),
                CARDS,
                "300",
                "Date,Merchant,Amount,Status",
                in -> "%s,Loaded by Irwell Vale ICB,-%s,Settled"
                        .formatted(in.paidOn(), in.amount().getAmount()),
                List.of(
                        today.minusDays(5) + ",Corner Taxis,84.00,Declined",
                        today.minusDays(5) + ",Corner Taxis,8.40,Settled",
                        today.minusDays(3) + ",Salford Swim Centre,18.00,Settled",
                        today.minusDays(1) + ",Salford Swim Centre refund,-6.00,Refund",
                        today + ",Mersey Coffee,3.20,Pending"));
    }

    /**
     * @param cameIn how a payment into the account stands in the statement, a line for each
     * @param paid the lines of what was paid
     */
    private void bring(
            SignedIn holder,
            CsvMapping mapping,
            String sorted,
            String headings,
            Function<Choices.ReceivedPayment, String> cameIn,
            List<String> paid) {
        HeldAccount account = accounts.of(holder).get(0);
        if (columns.of(holder, Statements.of(account)).isPresent()) {
            return;
        }
        Purse purse = purses.open(holder, account.plan());
        sorting.sort(
                        holder,
                        DemoPeople.key(account.plan() + ":sort"),
                        new Sorting.SortMoney(
                                account.plan(),
                                List.of(new Sorting.Share(
                                        purse.goals().get(0).reference(),
                                        purse.lines().get(0).reference(),
                                        pounds(sorted)))))
                .value();
        columns.choose(holder, RequestKey.fresh(), Statements.of(account), mapping)
                .value();
        Stream<String> payments = reading.choices(holder, account.reference()).paymentsIn().stream()
                .map(cameIn);
        String content = Stream.of(Stream.of(headings), payments, paid.stream())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
        DemoFile.lies(
                "statement.csv", content, file -> imports.take(holder, RequestKey.fresh(), Statements.of(account), file)
                        .value());
    }
}
