package org.carepurse.order;

import static org.carepurse.identity.Permission.ANSWER_ORDER;
import static org.carepurse.identity.Permission.BUY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;

/** What people do with an order once it is placed. Each act answers with the order's reference. */
@Act
@ApplicationScoped
public class Orders {

    public record Accept(String order) implements OrderCommand {}

    public record Decline(String order, String reason) implements OrderCommand {
        public Decline {
            reason = Because.told("reason", reason);
        }
    }

    public record Cancel(String order, String reason) implements OrderCommand {
        public Cancel {
            reason = Because.told("reason", reason);
        }
    }

    private final OrderDesk desk;
    private final SetAside setAside;
    private final CallingOff callingOff;

    @Inject
    Orders(OrderDesk desk, SetAside setAside, CallingOff callingOff) {
        this.desk = desk;
        this.setAside = setAside;
        this.callingOff = callingOff;
    }

    /** The provider will do it. */
    public Outcome<String> accept(SignedIn who, RequestKey key, Accept asked) {
        return desk.act(who, key, ANSWER_ORDER, OrderAct.ACCEPT, asked, (order, occasion) -> order.accept());
    }

    /** The provider cannot do it; all the money goes back to the pots. */
    public Outcome<String> decline(SignedIn who, RequestKey key, Decline asked) {
        return desk.act(who, key, ANSWER_ORDER, OrderAct.DECLINE, asked, (order, occasion) -> order.decline()
                .map(declined -> {
                    setAside.giveBackWhatRemains(order, occasion);
                    return declined;
                }));
    }

    /**
     * Those who buy for the holder call off what is not delivered. The money for it goes back to the pots, save the charge
     * that was agreed for visits that are called off too late.
     */
    public Outcome<String> cancel(SignedIn who, RequestKey key, Cancel asked) {
        return desk.act(who, key, BUY, OrderAct.CANCEL, asked, (order, occasion) -> {
            callingOff.logWhatIsTooLate(order, who.personId());
            return order.cancel().map(cancelled -> {
                setAside.giveBackWhatRemains(order, occasion);
                return cancelled;
            });
        });
    }
}
