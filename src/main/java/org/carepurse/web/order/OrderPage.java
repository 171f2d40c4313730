package org.carepurse.web.order;

import java.util.List;
import org.carepurse.order.OrderState;
import org.carepurse.order.OrderView;
import org.carepurse.web.component.SummaryList;
import org.carepurse.web.component.Tag;
import org.carepurse.web.frame.Problems;

/**
 * One order.
 *
 * @param meaning the key of the words for what its state means to the reader
 * @param done the key of the words for what has just been done; empty when nothing was
 * @param reason what was typed into the reason, to be shown again
 * @param isReaders whether it is paid with money that the reader looks after
 */
public record OrderPage(
        OrderView view,
        Tag state,
        String meaning,
        List<SummaryList> lines,
        SummaryList history,
        String done,
        String reason,
        Problems problems,
        boolean isReaders) {

    /** @param reader the beginning of the key of what a state means to them */
    static OrderPage of(
            OrderView view,
            OrderWords said,
            String reader,
            String done,
            String reason,
            Problems problems,
            boolean isReaders) {
        OrderCards cards = new OrderCards(said);
        OrderState state = view.order().state();
        return new OrderPage(
                view,
                said.tag(state),
                reader + state,
                view.order().lines().stream().map(cards::line).toList(),
                cards.history(view),
                done,
                reason,
                problems,
                isReaders);
    }
}
