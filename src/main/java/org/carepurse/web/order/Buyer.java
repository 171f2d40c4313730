package org.carepurse.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.BasketLine;
import org.carepurse.order.Baskets;
import org.carepurse.order.CheckedLine;
import org.carepurse.order.OrderCheck;
import org.carepurse.order.Purchase;
import org.carepurse.order.Wanted;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;
import org.joda.money.Money;

/** Who buys, for whom, and what lies in that basket now. */
@RequestScoped
class Buyer {

    private final CurrentPerson person;
    private final Baskets baskets;
    private final OrderCheck check;
    private final HttpServletRequest request;

    @Inject
    Buyer(CurrentPerson person, Baskets baskets, OrderCheck check, HttpServletRequest request) {
        this.person = person;
        this.baskets = baskets;
        this.check = check;
        this.request = request;
    }

    SignedIn who() {
        return person.who();
    }

    /** Nobody for a nominee of several who has yet to say for whom they buy. */
    Optional<Long> holder() {
        return person.holderOnShow();
    }

    /** For whom an act buys. */
    long forHolder() {
        return holder().orElseThrow(() -> new NotAllowed(Permission.BUY));
    }

    Words words() {
        return Words.in(Languages.of(request));
    }

    List<BasketLine> basket() {
        return holder().map(holder -> baskets.of(who(), holder)).orElse(List.of());
    }

    /** Each line of the basket as it would be ordered now, in its order. */
    List<CheckedLine> checked(List<BasketLine> lines) {
        return lines.isEmpty()
                ? List.of()
                : check.check(
                        who(),
                        new Purchase(
                                forHolder(),
                                lines.stream()
                                        .map(line -> new Wanted(line.want(), line.reference(), null))
                                        .toList()));
    }

    /** The basket as its buyer saw it: their cost of each line, by the line's reference; lines they did not see are left. */
    Purchase seen(Map<String, Money> costs) {
        return new Purchase(
                forHolder(),
                basket().stream()
                        .filter(line -> costs.containsKey(line.reference()))
                        .map(line -> new Wanted(line.want(), line.reference(), costs.get(line.reference())))
                        .toList());
    }
}
