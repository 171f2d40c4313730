package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carepurse.table.Tables;
import org.joda.money.Money;

/**
 * What a bank's statement says of payments, told by whoever reconciles the account; they have made sure that they may. It is
 * the same word as that of a statement brought in at the pay desk: whichever comes second is known.
 */
@ApplicationScoped
public class BankWords {

    private static final int AT_ONCE = 300;
    private static final String FROM_HERE =
            "SELECT reference FROM payment_instruction WHERE account_id = ? AND reference IN (%s)";

    /**
     * A movement over the account.
     *
     * @param payment the payment's reference
     * @param cameBack whether the payment came back; otherwise it was made
     * @param amount null when the bank books it in one sum with others
     * @param bankReference the bank's own name for it
     * @param because why it came back, by {@link org.carepurse.bankfile.ReturnReason}
     */
    public record Word(
            String payment, boolean cameBack, Money amount, LocalDate on, String bankReference, String because) {

        private PaymentNews news() {
            return new PaymentNews(
                    PaymentNews.BANK,
                    payment,
                    cameBack ? NewsKind.RETURNED : NewsKind.PAID,
                    amount,
                    on,
                    cameBack ? because : "",
                    "",
                    cameBack ? "" : bankReference);
        }
    }

    private final Records records;
    private final TakingNews taking;

    @Inject
    BankWords(Records records, TakingNews taking) {
        this.records = records;
        this.taking = taking;
    }

    /** Within the caller's act. What is said of payments from other accounts is passed over. */
    public void hear(long accountId, long commissionerId, List<Word> words) {
        for (int from = 0; from < words.size(); from += AT_ONCE) {
            List<Word> some = words.subList(from, Math.min(words.size(), from + AT_ONCE));
            Set<String> own = fromHere(accountId, some);
            taking.take(
                    commissionerId,
                    some.stream()
                            .filter(word -> own.contains(word.payment()))
                            .map(Word::news)
                            .toList());
        }
    }

    private Set<String> fromHere(long accountId, List<Word> words) {
        List<String> named = words.stream().map(Word::payment).distinct().toList();
        return new HashSet<>(records.read(
                FROM_HERE.formatted(Tables.marks(named.size())),
                row -> row.getString(1),
                Records.values(accountId, named)));
    }
}
