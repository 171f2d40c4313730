package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.carepurse.bankfile.PaymentOrder;

/**
 * Goes round: tells routes what to forget, hands them what waits to leave, and brings back what they say. Outside any
 * transaction; what it does is safe to do again, by this server or another.
 */
@ApplicationScoped
public class Postman {

    private static final int NEWS_AT_ONCE = 200;

    private final Outgoing outgoing;
    private final Instance<PaymentRoute> routes;

    @Inject
    Postman(Outgoing outgoing, @Any Instance<PaymentRoute> routes) {
        this.outgoing = outgoing;
        this.routes = routes;
    }

    /** One round over all runs that are on their way, and over all that routes have to tell. */
    public void goRound() {
        for (Outgoing.Going going : outgoing.going()) {
            routes.stream()
                    .filter(route -> route.name() == going.route())
                    .findFirst()
                    .ifPresent(route -> serve(route, going));
        }
        routes.forEach(route -> route.withNews().forEach(commissioner -> bringNews(route, commissioner)));
    }

    private void serve(PaymentRoute route, Outgoing.Going going) {
        withdraw(route, going);
        offer(route, going);
    }

    private void withdraw(PaymentRoute route, Outgoing.Going going) {
        List<String> some = outgoing.toWithdraw(going);
        while (!some.isEmpty()) {
            Collection<String> forgotten = route.withdraw(going.commissionerId(), some);
            if (forgotten.isEmpty()) {
                return;
            }
            outgoing.withdrawn(going.route(), forgotten);
            some = outgoing.toWithdraw(going);
        }
    }

    /** A route that leaves any of a batch unanswered is not asked for more in this round. */
    private void offer(PaymentRoute route, Outgoing.Going going) {
        List<PaymentOrder> some = outgoing.pick(going);
        boolean answers = true;
        while (answers && !some.isEmpty()) {
            List<PaymentNews> said = route.offer(going.commissionerId(), some);
            outgoing.take(going.commissionerId(), said);
            answers = said.size() == some.size();
            some = answers ? outgoing.pick(going) : List.of();
        }
    }

    private void bringNews(PaymentRoute route, long commissionerId) {
        List<PaymentNews> news = route.news(commissionerId, NEWS_AT_ONCE);
        while (!news.isEmpty()) {
            outgoing.take(commissionerId, news);
            route.heard(commissionerId, news);
            news = news.size() < NEWS_AT_ONCE ? List.of() : route.news(commissionerId, NEWS_AT_ONCE);
        }
    }
}
