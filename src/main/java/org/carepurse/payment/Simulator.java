package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.carepurse.bankfile.PaymentOrder;

/**
 * A payment system that does not exist, for commissioners that do not exist: it accepts, pays, fails, falls silent in the
 * middle of a batch, answers late and says things again, as {@link SimulatorDesk} sets it.
 */
@ApplicationScoped
class Simulator implements PaymentRoute {

    private final SimulatorBook book;

    @Inject
    Simulator(SimulatorBook book) {
        this.book = book;
    }

    @Override
    public RouteName name() {
        return RouteName.SIMULATOR;
    }

    @Override
    public List<PaymentNews> offer(long commissionerId, List<PaymentOrder> payments) {
        return book.receive(commissionerId, payments);
    }

    @Override
    public Collection<String> withdraw(long commissionerId, Collection<String> payments) {
        return book.withdraw(commissionerId, payments);
    }

    @Override
    public List<PaymentNews> news(long commissionerId, int atMost) {
        return book.news(commissionerId, atMost);
    }

    @Override
    public void heard(long commissionerId, Collection<PaymentNews> news) {
        book.heard(commissionerId, news);
    }
}
