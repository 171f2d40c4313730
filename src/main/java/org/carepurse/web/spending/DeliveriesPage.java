package org.carepurse.web.spending;

import java.util.List;
import org.carepurse.spending.DeliveredPart;
import org.carepurse.spending.DeliveriesBehind;
import org.carepurse.spending.Grouping;
import org.carepurse.spending.SpendingQuestion;
import org.carepurse.web.frame.Frame;

/**
 * The deliveries behind a figure, a page of them.
 *
 * @param found one more than the page shows, when there are more
 * @param isFurther whether this is not the first page
 */
public record DeliveriesPage(
        DeliveriesBehind.Question question, List<DeliveredPart> found, GroupNames names, boolean isFurther) {

    static final int SIZE = 50;

    private static final int ONE = 100;

    /** What it is the figure of: the time, and whatever it was narrowed to. */
    public String of(Frame frame) {
        String of = names.of(question.asked());
        return question.of() == null
                ? of
                : of + ", "
                        + frame.say(
                                "spending.providers.kind",
                                names.of(Grouping.CATEGORY, question.of().category()),
                                ProvidersPage.unit(question.of().unit(), frame.words()));
    }

    public List<DeliveredPart> shown() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    public boolean hasMore() {
        return found.size() > SIZE;
    }

    /** The page that led here. */
    public String figures() {
        return question.of() == null
                ? Address.page(question.asked())
                : "/spending/providers" + Address.query(withoutPart(question.asked())) + "&kind="
                        + SpendingForm.written(question.of());
    }

    private static SpendingQuestion withoutPart(SpendingQuestion asked) {
        return new SpendingQuestion(asked.commissionerId(), asked.months(), asked.by(), null, null, null);
    }

    public String first() {
        return Address.deliveries(question.asked(), question.of());
    }

    public String next() {
        return first() + "&before=" + found.get(SIZE - 1).place();
    }

    public String quantity(DeliveredPart part, Frame frame) {
        String number = part.hundredths() == ONE ? ".one" : ".many";
        return frame.say("order.unit." + part.unit() + number, Quantities.of(part.hundredths()));
    }
}
