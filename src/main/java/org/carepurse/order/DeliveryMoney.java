package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carepurse.audit.RequestKey;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Occasion;
import org.carepurse.time.London;

/** What a person's answer means for the money that is set aside. */
@ApplicationScoped
class DeliveryMoney {

    private final SetAside setAside;
    private final OrderProgress progress;
    private final Clock clock;

    @Inject
    DeliveryMoney(SetAside setAside, OrderProgress progress, Clock clock) {
        this.setAside = setAside;
        this.progress = progress;
        this.clock = clock;
    }

    /** Once the rest of an order is called off, what was not received will not come any more, and its money goes back. */
    void giveBackWhatNobodyWillDeliver(Delivery delivery, RequestKey key, long actorId) {
        Order order = delivery.line().order();
        if (order.state() == OrderState.ENDED_EARLY
                && !delivery.line().remaining().isNone()) {
            Occasion occasion = new Occasion(
                    new Document("delivery", delivery.reference()),
                    London.today(clock),
                    key,
                    order.commissionerId(),
                    actorId);
            setAside.giveBack(delivery.line(), delivery.line().remaining(), occasion);
            progress.moneyMoved(order.id(), actorId);
        }
    }
}
