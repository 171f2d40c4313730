package org.carepurse.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepurse.ledger.Journal.Answered;
import org.carepurse.ledger.Journal.RequestPart;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Outcome;
import org.joda.money.Money;

/**
 * Money on its way to providers. That each payment is sent once, and confirmed or taken back once, is judged by whoever
 * keeps the payments, under their lock; here it is judged again, by their keys and by what the provider is owed.
 */
final class Paying {

    private record Owner(long commissionerId, long providerId) {}

    private final Books books;
    private final Journal journal;
    private final Questions questions;

    Paying(Books books, Journal journal, Questions questions) {
        this.books = books;
        this.journal = journal;
        this.questions = questions;
    }

    List<Posted> send(List<ProviderPayment> payments) {
        return postWhatIsThere(Reason.SENT, AccountKind.OWED, payments, payment -> List.of(toSent(payment)));
    }

    List<Posted> confirm(List<ProviderPayment> payments) {
        return postWhatIsThere(
                Reason.PAID,
                AccountKind.SENT,
                payments,
                payment -> List.of(toPaid(payment), Move.of(payment.amount(), bank(payment), outside(payment))));
    }

    List<Posted> oweAgain(List<ProviderPayment> payments) {
        return postWhatIsThere(
                Reason.NOT_PAID,
                AccountKind.SENT,
                payments,
                payment -> List.of(toSent(payment).reversed()));
    }

    /**
     * The bank has the money again, so the books follow, also when the provider has already refunded a part of it: it has
     * then paid back more than it was paid, until it is paid anew.
     */
    List<Posted> payBack(List<ProviderPayment> payments) {
        return post(
                Reason.PAID_BACK,
                payments,
                payment -> List.of(
                        Move.of(
                                payment.amount(),
                                account(payment, AccountKind.PAID),
                                account(payment, AccountKind.OWED)),
                        Move.of(payment.amount(), outside(payment), bank(payment))),
                fresh -> {});
    }

    Outcome<Posted> bank(long bankAccount, Money amount, Occasion occasion) {
        Amounts.requireAboveZero(amount);
        Request request = Request.of(Reason.BANKED, occasion, List.of(amount, bankAccount));
        long commissioner = occasion.commissionerId();
        return books.once(
                request,
                () -> Outcome.done(books.post(
                        request,
                        Move.of(amount, Account.outside(commissioner), Account.bank(commissioner, bankAccount)))));
    }

    Outcome<Posted> charge(long bankAccount, Money amount, Occasion occasion) {
        Amounts.requireAboveZero(amount);
        Request request = Request.of(Reason.CHARGED, occasion, List.of(amount, bankAccount));
        long commissioner = occasion.commissionerId();
        return books.once(
                request,
                () -> Outcome.done(books.post(
                        request,
                        Move.of(amount, Account.bank(commissioner, bankAccount), Account.outside(commissioner)))));
    }

    /** @param why {@link Reason#HANDED_OVER} or {@link Reason#TRANSFERRED} */
    Outcome<Posted> between(Reason why, long fromBank, long toBank, Money amount, Occasion occasion) {
        Amounts.requireAboveZero(amount);
        Request request = Request.of(why, occasion, List.of(amount, fromBank, toBank));
        long commissioner = occasion.commissionerId();
        return books.once(
                request,
                () -> Outcome.done(books.post(
                        request,
                        Move.of(amount, Account.bank(commissioner, fromBank), Account.bank(commissioner, toBank)))));
    }

    private List<Posted> postWhatIsThere(
            Reason reason,
            AccountKind from,
            List<ProviderPayment> payments,
            Function<ProviderPayment, List<Move>> moves) {
        return post(reason, payments, moves, fresh -> requireEnough(from, fresh));
    }

    private List<Posted> post(
            Reason reason,
            List<ProviderPayment> payments,
            Function<ProviderPayment, List<Move>> moves,
            Consumer<List<ProviderPayment>> check) {
        if (payments.isEmpty()) {
            return List.of();
        }
        List<Request> requests =
                payments.stream().map(payment -> request(reason, payment)).toList();
        Map<RequestPart, Answered> answered = journal.answered(requests);
        List<Posted> posted = new ArrayList<>();
        List<JournalEntry> entries = new ArrayList<>();
        List<ProviderPayment> fresh = new ArrayList<>();
        for (int i = 0; i < payments.size(); i++) {
            Request request = requests.get(i);
            if (answered.containsKey(request.part())) {
                posted.add(new Posted(answered.get(request.part()).sameAs(request)));
            } else {
                JournalEntry entry = JournalEntry.of(request, moves.apply(payments.get(i)));
                entries.add(entry);
                fresh.add(payments.get(i));
                posted.add(new Posted(entry.id()));
            }
        }
        check.accept(fresh);
        if (!entries.isEmpty()) {
            books.post(entries);
        }
        return posted;
    }

    private void requireEnough(AccountKind from, List<ProviderPayment> payments) {
        Map<Owner, Money> asked = payments.stream()
                .collect(Collectors.toMap(
                        payment -> new Owner(payment.occasion().commissionerId(), payment.providerId()),
                        ProviderPayment::amount,
                        Money::plus));
        asked.keySet().stream()
                .collect(Collectors.groupingBy(
                        Owner::commissionerId, Collectors.mapping(Owner::providerId, Collectors.toSet())))
                .forEach((commissioner, providers) -> {
                    Map<Long, Money> there = questions.sumsOf(from, commissioner, providers);
                    providers.forEach(provider -> requireEnough(
                            from,
                            provider,
                            there.getOrDefault(provider, Sterling.NONE),
                            asked.get(new Owner(commissioner, provider))));
                });
    }

    private static void requireEnough(AccountKind from, long provider, Money there, Money asked) {
        if (asked.isGreaterThan(there)) {
            throw new BrokenInvariant("%s to leave %s of provider %d, where there is only %s"
                    .formatted(Sterling.print(asked), from, provider, Sterling.print(there)));
        }
    }

    private static Request request(Reason reason, ProviderPayment payment) {
        return Request.of(
                reason, payment.occasion(), List.of(payment.amount(), payment.providerId(), payment.bankAccountId()));
    }

    private static Move toSent(ProviderPayment payment) {
        return Move.of(payment.amount(), account(payment, AccountKind.OWED), account(payment, AccountKind.SENT));
    }

    private static Move toPaid(ProviderPayment payment) {
        return Move.of(payment.amount(), account(payment, AccountKind.SENT), account(payment, AccountKind.PAID));
    }

    private static Account account(ProviderPayment payment, AccountKind kind) {
        return new Account(payment.occasion().commissionerId(), kind, payment.providerId());
    }

    private static Account bank(ProviderPayment payment) {
        return Account.bank(payment.occasion().commissionerId(), payment.bankAccountId());
    }

    private static Account outside(ProviderPayment payment) {
        return Account.outside(payment.occasion().commissionerId());
    }
}
