package org.carepurse.reconcile;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.joda.money.Money;

/**
 * That an account in the books is the account at the bank, but for what is named; to the penny, or it cannot be constructed.
 *
 * @param bank what the bank last said is in it
 * @param asAt the day of which it said so, or null when that statement had no lines
 * @param books what the ledger has in it
 * @param items what the bank has more than the books, by its reason
 */
public record BankProof(Money bank, LocalDate asAt, Money books, List<Item> items) {

    /** Why the bank may have more than the books, or less. */
    public enum Why {
        /** What was in the account before its first statement, other than the books were opened with. */
        BEFORE_THE_FIRST_STATEMENT,
        /** Days, or lines, of which no statement could be read. */
        NOT_BROUGHT_IN,
        /** Lines nobody has explained yet. */
        OPEN_LINES,
        /** Lines to which nothing in the books belongs, as somebody has said. */
        EXPLAINED_LINES,
        /** What the books have and no line tells of. */
        NOT_ON_A_STATEMENT,
        /** Lines after the day of that balance. */
        AFTER_THE_BALANCE
    }

    public record Item(Why why, Money amount) {}

    public BankProof {
        items = List.copyOf(items);
        Money named = items.stream().map(Item::amount).reduce(Sterling.NONE, Money::plus);
        if (!bank.minus(books).isEqual(named)) {
            throw new BrokenInvariant("The bank has %s, the books %s, and what is named between them is %s"
                    .formatted(Sterling.print(bank), Sterling.print(books), Sterling.print(named)));
        }
    }

    public Money difference() {
        return bank.minus(books);
    }

    public boolean agrees() {
        return difference().isZero();
    }

    /** Those that are something. */
    public List<Item> named() {
        return items.stream().filter(item -> !item.amount().isZero()).toList();
    }
}
