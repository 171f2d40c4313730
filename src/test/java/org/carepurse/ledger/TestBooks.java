package org.carepurse.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.carepurse.audit.RequestKey;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.reference.Ids;
import org.carepurse.table.Transactions;
import org.carepurse.testing.CarePurseInstance;
import org.joda.money.Money;

/** A commissioner's books of a test's own, with one funding line; every act is a transaction, done again when it crossed another. */
final class TestBooks {

    private static final int TRIES = 5;

    static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

    final long commissioner = Ids.next();
    final long line = Ids.next();
    final long provider = Ids.next();
    private final Ledger ledger;
    private final Transactions transactions;
    private final DataSource dataSource;

    private TestBooks(CarePurseInstance carePurse) {
        ledger = carePurse.get(Ledger.class);
        transactions = carePurse.get(Transactions.class);
        dataSource = carePurse.get(DataSource.class);
    }

    static TestBooks of(CarePurseInstance carePurse) {
        return new TestBooks(carePurse);
    }

    TestBooks fundedWith(String pounds) {
        act(() -> ledger.fund(line, Sterling.pounds(pounds), occasion()));
        return this;
    }

    /** A pot whose money came the whole way, from the commissioner over the funding line. */
    long aPotWith(String pounds) {
        long pot = Ids.next();
        fundedWith(pounds);
        act(() -> ledger.allocate(line, pot, Sterling.pounds(pounds), occasion()))
                .value();
        return pot;
    }

    long aHoldOf(String pounds, long pot) {
        return hold(pot, pounds).value().holdId();
    }

    Outcome<HoldPlaced> hold(long pot, String pounds) {
        return hold(HoldRequest.of(occasion(), pot, Sterling.pounds(pounds)));
    }

    Outcome<HoldPlaced> hold(HoldRequest request) {
        return act(() -> ledger.hold(request));
    }

    List<Outcome<HoldPlaced>> hold(List<HoldRequest> requests) {
        return act(() -> ledger.hold(requests));
    }

    Outcome<Posted> settle(long hold, String pounds, Remainder remainder) {
        return act(() -> ledger.settle(hold, Sterling.pounds(pounds), provider, remainder, occasion()));
    }

    Occasion occasion() {
        return occasion(RequestKey.fresh());
    }

    Occasion occasion(RequestKey key) {
        return new Occasion(new Document("order", "ORD-7K3M-9QX4"), TODAY, key, commissioner, 7);
    }

    /** A, H and S of a pot, as in the acceptance scenarios. */
    String balanceOf(long pot) {
        Balance balance = ledger.balanceOf(pot);
        return "A %s, H %s, S %s"
                .formatted(
                        Sterling.plain(balance.available()),
                        Sterling.plain(balance.held()),
                        Sterling.plain(balance.spent()));
    }

    Money unallocated() {
        return ledger.unallocated(line);
    }

    TrialBalance trialBalance() {
        return ledger.trialBalance(commissioner, TODAY);
    }

    /** How many entries stand in these books. */
    long entries() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement count = connection.prepareStatement(
                        "SELECT COUNT(*) FROM journal_entry WHERE commissioner_id = " + commissioner);
                ResultSet counted = count.executeQuery()) {
            counted.next();
            return counted.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    <T> T act(Callable<T> act) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.inOne(act);
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !merelyCrossed(failure)) {
                    throw failure;
                }
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private static boolean merelyCrossed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (sql.getSQLState().equals("40001") || sql.getMessage().contains("caller_key"))) {
                return true;
            }
        }
        return false;
    }
}
