package org.carepurse.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carepurse.bankfile.PaymentOrder;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.Organisations;
import org.carepurse.outcome.Refusal;

/**
 * A payment system that does not exist, for commissioners that do not exist: it accepts, pays, fails, falls silent in the
 * middle of a batch, answers late and says things again, as {@link SimulatorDesk} sets it.
 */
@ApplicationScoped
class Simulator implements PaymentRoute {

    private final SimulatorBook book;
    private final Organisations organisations;

    @Inject
    Simulator(SimulatorBook book, Organisations organisations) {
        this.book = book;
        this.organisations = organisations;
    }

    @Override
    public RouteName name() {
        return RouteName.SIMULATOR;
    }

    /** Only for a commissioner that does not exist either. */
    @Override
    public Optional<Refusal> whyNot(long commissionerId) {
        return organisations.find(commissionerId).filter(Organisation::invented).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.because("simulator-not-for-real-money"));
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
    public Collection<Long> withNews() {
        return book.withNews();
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
