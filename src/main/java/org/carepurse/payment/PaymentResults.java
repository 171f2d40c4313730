package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carepurse.bankfile.BacsReturns;
import org.carepurse.bankfile.CamtStatement;
import org.carepurse.bankfile.FileInHand;
import org.carepurse.bankfile.Pain002;
import org.carepurse.bankfile.ResultsCsv;
import org.carepurse.bankfile.Statement;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.ledger.Ledger;
import org.carepurse.table.Tables;

/**
 * What banks say of payments, brought in by whoever pays them. It is taken in some hundreds at a time, each in an act of its
 * own: when that is broken off, the same file is brought again, and what was taken is known. What it says of payments that
 * somebody else makes is flagged, and changes nothing.
 */
@ApplicationScoped
public class PaymentResults {

    private static final int AT_ONCE = 300;

    /** Those of the commissioner's people that another pays. */
    private static final String OTHERS =
            """
            SELECT i.reference FROM payment_instruction i JOIN payment_run r ON r.id = i.run_id
             WHERE i.commissioner_id = ? AND NOT (r.keeper_id <=> ?) AND i.reference IN (%s)""";

    private final Outgoing outgoing;
    private final Records records;
    private final PayingAccounts accounts;
    private final Ledger ledger;
    private final Access access;

    @Inject
    PaymentResults(Outgoing outgoing, Records records, PayingAccounts accounts, Ledger ledger, Access access) {
        this.outgoing = outgoing;
        this.records = records;
        this.accounts = accounts;
        this.ledger = ledger;
        this.access = access;
    }

    /** @throws org.carepurse.outcome.WrongInput when it is a file of another kind, or broken off; nothing is taken then */
    public TakenFile take(SignedIn who, Cashier cashier, ResultFile kind, InputStream file) throws IOException {
        access.require(who, Permission.TAKE_PAYMENT_RESULTS, cashier.acting());
        try (FileInHand whole = FileInHand.take(file)) {
            hear(kind, whole, new Hearing(readable -> {}), cashier);
            Taking taking = new Taking(cashier);
            Hearing hearing = new Hearing(taking::add);
            hear(kind, whole, hearing, cashier);
            return hearing.taken(taking.all(), compared(who, cashier, hearing.statements()));
        }
    }

    TakenNews take(SignedIn who, Cashier cashier, List<PaymentNews> news) {
        access.require(who, Permission.TAKE_PAYMENT_RESULTS, cashier.acting());
        Taking taking = new Taking(cashier);
        news.forEach(taking::add);
        return taking.all();
    }

    private void hear(ResultFile kind, FileInHand whole, Hearing hearing, Cashier cashier) throws IOException {
        try (InputStream file = whole.open()) {
            switch (kind) {
                case CAMT -> new CamtStatement().read(file, new StatementNews(hearing));
                case ARUCS -> new BacsReturns().read(file, new StatementNews(hearing));
                case PAIN_002 -> Pain002.read(file, answers(hearing, RouteName.PAIN_001, cashier));
                case CSV -> ResultsCsv.read(file, answers(hearing, RouteName.CSV, cashier));
            }
        }
    }

    private AnswerNews answers(Hearing hearing, RouteName route, Cashier cashier) {
        return new AnswerNews(records, hearing, route, cashier.commissionerId());
    }

    /** Words about payments as they come, taken in whenever there are enough for an act. */
    private final class Taking {

        private final Cashier cashier;
        private final List<PaymentNews> some = new ArrayList<>();
        private TakenNews taken = TakenNews.NONE;

        Taking(Cashier cashier) {
            this.cashier = cashier;
        }

        void add(PaymentNews news) {
            some.add(news);
            if (some.size() == AT_ONCE) {
                act();
            }
        }

        TakenNews all() {
            act();
            return taken;
        }

        private void act() {
            Set<String> others = others();
            List<PaymentNews> own = some.stream()
                    .filter(news -> !others.contains(news.payment()))
                    .toList();
            taken = taken.plus(outgoing.take(cashier.commissionerId(), own))
                    .plus(new TakenNews(0, 0, some.size() - own.size(), 0));
            some.clear();
        }

        private Set<String> others() {
            List<String> named = some.stream().map(PaymentNews::payment).toList();
            return named.isEmpty()
                    ? Set.of()
                    : Set.copyOf(records.read(
                            OTHERS.formatted(Tables.marks(named.size())),
                            row -> row.getString(1),
                            Stream.concat(Stream.of(cashier.commissionerId(), cashier.keeperId()), named.stream())
                                    .toArray()));
        }
    }

    /** The statements that are of accounts we pay from, and say what they close with. */
    private List<TakenFile.Compared> compared(SignedIn who, Cashier cashier, List<Statement> statements) {
        List<PayingAccount> ours = accounts.of(who, cashier);
        return statements.stream()
                .flatMap(statement -> ours.stream()
                        .filter(account -> statement.account().equals(Optional.of(account.account())))
                        .flatMap(account -> statement.closing().stream()
                                .map(closing -> new TakenFile.Compared(
                                        account.account().masked(),
                                        closing,
                                        ledger.inBank(account.id(), cashier.commissionerId())))))
                .toList();
    }
}
