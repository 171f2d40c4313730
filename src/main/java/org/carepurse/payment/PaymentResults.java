package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.carepurse.bankfile.BacsReturns;
import org.carepurse.bankfile.CamtStatement;
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
    private final PayingAccounts accounts;
    private final Ledger ledger;
    private final Access access;

    @Inject
    PaymentResults(Outgoing outgoing, PayingAccounts accounts, Ledger ledger, Access access) {
        this.outgoing = outgoing;
        this.accounts = accounts;
        this.ledger = ledger;
        this.access = access;
    }

    /** @throws org.carepurse.outcome.WrongInput when it is a file of another kind, or broken off; nothing is taken then */
    public TakenFile take(SignedIn who, long commissionerId, ResultFile kind, InputStream file) throws IOException {
        access.require(who, Permission.TAKE_PAYMENT_RESULTS, Whose.commissioners(commissionerId));
        StatementNews heard = new StatementNews();
        switch (kind) {
            case CAMT -> new CamtStatement().read(file, heard);
            case ARUCS -> new BacsReturns().read(file, heard);
        }
        TakenNews taken = take(who, commissionerId, heard.news());
        return new TakenFile(taken, heard.others(), heard.unread(), compared(who, commissionerId, heard.statements()));
    }

    TakenNews take(SignedIn who, long commissionerId, List<PaymentNews> news) {
        access.require(who, Permission.TAKE_PAYMENT_RESULTS, Whose.commissioners(commissionerId));
        TakenNews taken = TakenNews.NONE;
        for (int from = 0; from < news.size(); from += AT_ONCE) {
            taken = taken.plus(
                    outgoing.take(commissionerId, news.subList(from, Math.min(news.size(), from + AT_ONCE))));
        }
        return taken;
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
