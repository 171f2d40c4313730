package org.carepurse.runtime;

import static org.carepurse.money.Sterling.pounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.CsvMapping;
import org.carepurse.bankfile.DayOrder;
import org.carepurse.bankfile.Direction;
import org.carepurse.budget.Purse;
import org.carepurse.budget.Purses;
import org.carepurse.budget.Sorting;
import org.carepurse.directpayment.Statements;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.identity.SignedIn;
import org.carepurse.statement.BroughtFile;
import org.carepurse.statement.StatementColumns;
import org.carepurse.statement.StatementImports;
import org.carepurse.time.London;

/** The statement of an invented person's account, with payments that she has still to tell of. */
@ApplicationScoped
class DemoStatement {

    private static final CsvMapping COLUMNS = new CsvMapping(
            ',',
            new CsvMapping.Day("Date", DayOrder.YEAR_MONTH_DAY),
            new CsvMapping.Change("Money in", "Money out", Direction.IN),
            new CsvMapping.Words(List.of("Description"), "", "", ""));

    private final DemoPeople people;
    private final HeldAccounts accounts;
    private final Purses purses;
    private final Sorting sorting;
    private final StatementColumns columns;
    private final StatementImports imports;
    private final Clock clock;

    @Inject
    DemoStatement(
            DemoPeople people,
            HeldAccounts accounts,
            Purses purses,
            Sorting sorting,
            StatementColumns columns,
            StatementImports imports,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.purses = purses;
        this.sorting = sorting;
        this.columns = columns;
        this.imports = imports;
        this.clock = clock;
    }

    /** Once: whoever has brought in a statement already is left alone. */
    void load() {
        SignedIn holder = people.as(DemoPeople.OWN_ACCOUNT_HOLDER);
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
                                        pounds("500")))))
                .value();
        columns.choose(holder, RequestKey.fresh(), Statements.of(account), COLUMNS)
                .value();
        bring(holder, account, purse, London.today(clock));
    }

    private void bring(SignedIn holder, HeldAccount account, Purse purse, LocalDate today) {
        String content = String.join(
                "\n",
                "Date,Description,Money out,Money in",
                today + ",IRWELL VALE ICB,," + purse.unallocated().getAmount(),
                today.minusDays(7) + ",CORNER TAXIS 1182,12.40,",
                today.minusDays(6) + ",SALFORD SWIM CENTRE,18.00,",
                today.minusDays(2) + ",CORNER TAXIS 1190,9.60,");
        try {
            Path lying = Files.createTempFile("demo-statement-", ".csv");
            try {
                Files.writeString(lying, content);
                imports.take(
                                holder,
                                RequestKey.fresh(),
                                Statements.of(account),
                                new BroughtFile(lying, "statement.csv"))
                        .value();
            } finally {
                Files.delete(lying);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
