package org.carepurse.web.order;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.carepurse.directory.MissedTerms;
import org.carepurse.directory.Unit;
import org.carepurse.order.OrderState;
import org.carepurse.order.Quantity;
import org.carepurse.order.Schedule;
import org.carepurse.outcome.Refusal;
import org.carepurse.time.London;
import org.carepurse.web.component.Tag;
import org.carepurse.words.Words;
import org.joda.money.Money;

/** Says what is ordered, when and at what price, as people say it. */
public final class OrderWords {

    private final Words words;
    private final Locale locale;

    public OrderWords(Words words) {
        this.words = words;
        this.locale = words.language().locale();
    }

    Words words() {
        return words;
    }

    /** 1 session, 10 sessions, 1.5 hours. */
    public String amount(Quantity quantity, Unit unit) {
        boolean one = quantity.equals(Quantity.of(1));
        return words.say("order.unit." + unit + (one ? ".one" : ".many"), quantity.toString());
    }

    /** £45.00 for each session. */
    String price(Money price, Unit unit) {
        return words.say("order.price", price, words.say("order.each." + unit));
    }

    /** What may be charged for one that is missed. */
    String missed(MissedTerms terms) {
        return words.say("directory.missed." + terms.kind(), terms.percent(), terms.noticeDays());
    }

    /** On 4 March 2027; every week on Monday and Thursday, from 4 March 2027 to 2 September 2027. */
    String schedule(Schedule schedule) {
        if (!schedule.repeats()) {
            return words.say("order.once", schedule.from());
        }
        String days = schedule.weekdays().stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                .collect(Collectors.joining(", "));
        return words.say(
                "order.repeats." + schedule.repeat(),
                days,
                schedule.from(),
                schedule.until(),
                schedule.occasions().size());
    }

    String at(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale).format(instant.atZone(London.ZONE));
    }

    /** The reason with what can be done next. */
    String why(Refusal refusal) {
        return words.say(refusal) + " " + words.next(refusal);
    }

    String state(OrderState state) {
        return words.say("order.state." + state);
    }

    Tag tag(OrderState state) {
        String said = state(state);
        return switch (state) {
            case PLACED -> Tag.yellow(said);
            case ACCEPTED, IN_DELIVERY -> Tag.of(said);
            case COMPLETED -> Tag.green(said);
            case DECLINED -> Tag.red(said);
            case ENDED_EARLY, CANCELLED -> Tag.grey(said);
        };
    }
}
