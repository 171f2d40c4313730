package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepurse.bankfile.BacsReturns;
import org.carepurse.bankfile.CamtStatement;
import org.carepurse.bankfile.FileInHand;
import org.carepurse.bankfile.Pain002;
import org.carepurse.bankfile.ResultsCsv;
import org.carepurse.bankfile.Statement;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.ledger.Ledger;

/**
 * What banks say of payments, brought in by a finance person. It is taken in some hundreds at a time, each in an act of its
 * own: when that is broken off, the same file is brought again, and what was taken is known.
 */
@ApplicationScoped
public class PaymentResults {

    private static final int AT_ONCE = 300;

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
    public TakenFile take(SignedIn who, long commissionerId, ResultFile kind, InputStream file) throws IOException {
        access.require(who, Permission.TAKE_PAYMENT_RESULTS, Whose.commissioners(commissionerId));
        try (FileInHand whole = FileInHand.take(file)) {
            hear(kind, whole, new Hearing(readable -> {}), commissionerId);
            Taking taking = new Taking(commissionerId);
            Hearing hearing = new Hearing(taking::add);
            hear(kind, whole, hearing, commissionerId);
            return hearing.taken(taking.all(), compared(who, commissionerId, hearing.statements()));
        }
    }

    TakenNews take(SignedIn who, long commissionerId, List<PaymentNews> news) {
        access.require(who, Permission.TAKE_PAYMENT_RESULTS, Whose.commissioners(commissionerId));
        Taking taking = new Taking(commissionerId);
        news.forEach(taking::add);
        return taking.all();
    }

    private void hear(ResultFile kind, FileInHand whole, Hearing hearing, long commissionerId) throws IOException {
        try (InputStream file = whole.open()) {
            switch (kind) {
                case CAMT -> new CamtStatement().read(file, new StatementNews(hearing));
                case ARUCS -> new BacsReturns().read(file, new StatementNews(hearing));
                case PAIN_002 -> Pain002.read(file, answers(hearing, RouteName.PAIN_001, commissionerId));
                case CSV -> ResultsCsv.read(file, answers(hearing, RouteName.CSV, commissionerId));
            }
        }
    }

    private AnswerNews answers(Hearing hearing, RouteName route, long commissionerId) {
        return new AnswerNews(records, hearing, route, commissionerId);
    }

    /** Words about payments as they come, taken in whenever there are enough for an act. */
    private final class Taking {

        private final long commissionerId;
        private final List<PaymentNews> some = new ArrayList<>();
        private TakenNews taken = TakenNews.NONE;

        Taking(long commissionerId) {
            this.commissionerId = commissionerId;
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
            taken = taken.plus(outgoing.take(commissionerId, List.copyOf(some)));
            some.clear();
        }
    }

    /** The statements that are of accounts we pay from, and say what they close with. */
    private List<TakenFile.Compared> compared(SignedIn who, long commissionerId, List<Statement> statements) {
        List<PayingAccount> ours = accounts.of(who, commissionerId);
        return statements.stream()
                .flatMap(statement -> ours.stream()
                        .filter(account -> statement.account().equals(Optional.of(account.account())))
                        .flatMap(account -> statement.closing().stream()
                                .map(closing -> new TakenFile.Compared(
                                        account.account().masked(),
                                        closing,
                                        ledger.inBank(account.id(), commissionerId)))))
                .toList();
    }
}
