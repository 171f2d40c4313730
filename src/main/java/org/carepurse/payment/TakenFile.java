package org.carepurse.payment;

import java.util.List;
import org.carepurse.bankfile.UnreadLine;
import org.joda.money.Money;

/**
 * What became of a file from the bank.
 *
 * @param others how many lines are of no payment of ours
 * @param unread the first lines that could not be understood
 * @param unreadInAll how many there were
 * @param compared each statement's closing balance beside the books; empty for a report without balances
 */
public record TakenFile(
        TakenNews news, long others, List<UnreadLine> unread, long unreadInAll, List<Compared> compared) {

    public long unreadMore() {
        return unreadInAll - unread.size();
    }

    /**
     * @param account masked
     * @param bank what the statement closes with
     * @param books what the ledger has in the account
     */
    public record Compared(String account, Money bank, Money books) {

        public Money difference() {
            return bank.minus(books);
        }
    }
}
