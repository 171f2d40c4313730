package org.carepurse.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.carepurse.audit.Act;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.time.London;

/** What providers deliver and what people say of it. Each act answers with the delivery's reference. */
@Act
@ApplicationScoped
public class Delivering {

    /** @param line which line of the order, counted from 1 */
    public record Log(String order, int line, DeliveryReport report) implements DeliveryCommand {}

    /** @param delivery the one that is wrong, and stays on record */
    public record Correct(String order, String delivery, DeliveryReport report) implements DeliveryCommand {}

    public record Answer(String order, String delivery, DeliveryReceipt receipt) implements DeliveryCommand {
        @Override
        public String reason() {
            return receipt.reason();
        }
    }

    private final DeliveryDesk desk;
    private final DeliveryFile file;
    private final DeliveryMoney money;
    private final Event<DeliveryAnswered> answered;
    private final Clock clock;

    @Inject
    Delivering(
            DeliveryDesk desk, DeliveryFile file, DeliveryMoney money, Event<DeliveryAnswered> answered, Clock clock) {
        this.desk = desk;
        this.file = file;
        this.money = money;
        this.answered = answered;
        this.clock = clock;
    }

    /** The provider says that it delivered some of a line. */
    public Outcome<String> log(SignedIn who, RequestKey key, Log asked) {
        return desk.act(who, key, Permission.LOG_DELIVERY, "DELIVERY_LOGGED", asked, order -> Delivery.of(
                        order.lineNumbered(asked.line()), asked.report(), today(), who.personId(), clock.instant())
                .map(file::add));
    }

    /** The provider puts another delivery in the place of a wrong one, to be confirmed anew. */
    public Outcome<String> correct(SignedIn who, RequestKey key, Correct asked) {
        return desk.act(who, key, Permission.LOG_DELIVERY, "DELIVERY_CORRECTED", asked, order -> file.in(
                        order, asked.delivery())
                .correct(asked.report(), today(), who.personId(), clock.instant())
                .map(file::add));
    }

    /** The person says how much of it they received. Whoever answers for them answers as themselves. */
    public Outcome<String> answer(SignedIn who, RequestKey key, Answer asked) {
        return desk.act(who, key, Permission.CONFIRM_DELIVERY, "DELIVERY_ANSWERED", asked, order -> file.in(
                        order, asked.delivery())
                .answer(asked.receipt(), who.personId(), clock.instant())
                .map(delivery -> {
                    money.giveBackWhatNobodyWillDeliver(delivery, key, who.personId());
                    answered.fire(
                            new DeliveryAnswered(order.id(), delivery.line().id(), who, key));
                    return delivery;
                }));
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
