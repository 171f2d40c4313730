package org.carepurse.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.carepurse.ledger.AccountKind;
import org.carepurse.money.Sterling;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/** Where the money of some pots and lines had gone by then: what came to each account and what left it. */
final class MovesThen {

    private static final Set<AccountKind> OF_POT = Set.of(AccountKind.AVAILABLE, AccountKind.HELD);
    private static final Set<AccountKind> EARNED = Set.of(AccountKind.OWED, AccountKind.PAID);

    private static final String SUMS =
            """
            SELECT m.from_kind, m.from_owner_id, m.to_kind, m.to_owner_id, SUM(m.amount_pence)
              FROM (SELECT entry_id, line FROM journal_move WHERE from_owner_id IN (%1$s)
                     UNION SELECT entry_id, line FROM journal_move WHERE to_owner_id IN (%1$s)) theirs
              JOIN journal_move m ON m.entry_id = theirs.entry_id AND m.line = theirs.line
              JOIN journal_entry e ON e.id = m.entry_id
             WHERE e.effective_on <= ? AND e.recorded_at < ?
             GROUP BY m.from_kind, m.from_owner_id, m.to_kind, m.to_owner_id""";

    private record Sum(AccountKind from, long giver, AccountKind to, long taker, long pence) {}

    private final List<Sum> sums;

    private MovesThen(List<Sum> sums) {
        this.sums = sums;
    }

    static MovesThen read(Tables tables, long[] owners, AsAt asAt) {
        List<Object> values = new ArrayList<>(LongStream.concat(Arrays.stream(owners), Arrays.stream(owners))
                .boxed()
                .collect(Collectors.toList()));
        values.add(asAt.day());
        values.add(asAt.unknownFrom());
        return new MovesThen(tables.read(
                SUMS.formatted(Tables.marks(owners.length)),
                row -> new Sum(
                        AccountKind.valueOf(row.getString(1)),
                        row.getLong(2),
                        AccountKind.valueOf(row.getString(3)),
                        row.getLong(4),
                        row.getLong(5)),
                values.toArray()));
    }

    Money of(AccountKind kind, long owner) {
        return Sterling.pence(sum(sum -> sum.to() == kind && sum.taker() == owner)
                - sum(sum -> sum.from() == kind && sum.giver() == owner));
    }

    /** What providers earned from this pot, less what came back of it. */
    Money spentBy(long pot) {
        return Sterling.pence(sum(sum -> sum.giver() == pot && OF_POT.contains(sum.from()) && EARNED.contains(sum.to()))
                - sum(sum -> sum.taker() == pot && OF_POT.contains(sum.to()) && EARNED.contains(sum.from())));
    }

    private long sum(Predicate<Sum> which) {
        return sums.stream().filter(which).mapToLong(Sum::pence).sum();
    }
}
