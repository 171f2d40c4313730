package org.carepurse.web.budget;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.stream.Stream;
import org.carepurse.budget.GrantedLine;
import org.carepurse.budget.Holding;
import org.carepurse.careplan.FundingStream;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.Reading;
import org.joda.money.Money;

/**
 * One funding line as it was typed: each of its fields is named by the line's place on the page.
 *
 * @param place the line's place on the page, from 1
 * @param isFree whether the stream is chosen here, rather than one that the plan asks for
 */
public record LineForm(int place, boolean isFree, String stream, String amount, String holding, String drawOrder) {

    /** Of a stream that the plan asks for, whatever else was sent. */
    static LineForm in(MultivaluedMap<String, String> form, int place, FundingStream asked) {
        return new LineForm(
                place,
                false,
                asked.name(),
                text(form, "amount-" + place),
                text(form, "holding-" + place),
                text(form, "order-" + place));
    }

    static LineForm in(MultivaluedMap<String, String> form, int place) {
        return new LineForm(
                place,
                true,
                text(form, "stream-" + place),
                text(form, "amount-" + place),
                text(form, "holding-" + place),
                text(form, "order-" + place));
    }

    static LineForm asking(int place, FundingStream stream, Money amount) {
        return new LineForm(
                place,
                false,
                stream.name(),
                amount.isZero() ? "" : Sterling.plain(amount),
                Holding.NOTIONAL.name(),
                String.valueOf(place));
    }

    static LineForm free(int place) {
        return new LineForm(place, true, "", "", Holding.NOTIONAL.name(), String.valueOf(place));
    }

    /** A line without an amount grants nothing; the free one may also be left without a stream. */
    boolean isEmpty() {
        return amount.isBlank();
    }

    /** What is granted, or null when anything is wrong; the reading keeps what. */
    GrantedLine read(Reading reading) {
        FundingStream from =
                reading.read(() -> one(FundingStream.values(), stream, "stream-" + place, "line-stream-missing"));
        Money granted = reading.read(this::money);
        Holding held = reading.read(() -> one(Holding.values(), holding, "holding-" + place, "line-holding-missing"));
        Integer order = reading.read(this::order);
        boolean all = from != null && granted != null && held != null && order != null;
        return all ? new GrantedLine(from, held, from.isRingFenced(), order, granted) : null;
    }

    private Money money() {
        Money typed = Sterling.parse("amount-" + place, amount);
        if (!typed.isPositive()) {
            throw new WrongInput("amount-" + place, "line-amount-of-nothing");
        }
        return typed;
    }

    private int order() {
        if (!drawOrder.strip().matches("[1-9][0-9]?")) {
            throw new WrongInput("order-" + place, "line-draw-order");
        }
        return Integer.parseInt(drawOrder.strip());
    }

    private static <E extends Enum<E>> E one(E[] among, String typed, String field, String code) {
        return Stream.of(among)
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new WrongInput(field, code));
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        String typed = form.getFirst(name);
        return typed == null ? "" : typed;
    }
}
