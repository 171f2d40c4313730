package org.carepurse.invoice;

import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.order.Quantity;
import org.joda.money.Money;

/**
 * An order of one line, what was delivered of it, and an invoice for it. Ten sessions at £45 in March 2027, seen on
 * 1 April, until the case says otherwise.
 */
final class MatchCase {

    static final long LINE = 1;
    private static final ServicePeriod MARCH = new ServicePeriod(march(1), march(31));

    private Quantity ordered = Quantity.of(10);
    private Money agreedPrice = pounds("45");
    private Money heldLeft;
    private boolean yearClosed;
    private LocalDate today = LocalDate.of(2027, 4, 1);
    private final List<Visit> visits = new ArrayList<>();
    private final List<EarlierClaim> alike = new ArrayList<>();

    static MatchCase tenSessionsAt45() {
        return new MatchCase();
    }

    static LocalDate march(int day) {
        return LocalDate.of(2027, 3, day);
    }

    static Claim claim(int sessions, String price) {
        return new Claim(LINE, MARCH, Quantity.of(sessions), pounds(price));
    }

    static Claim claimOn(LocalDate from, LocalDate to, int sessions) {
        return new Claim(LINE, new ServicePeriod(from, to), Quantity.of(sessions), pounds("45"));
    }

    MatchCase ordered(String quantity, String price) {
        this.ordered = Quantity.parse("quantity", quantity);
        this.agreedPrice = pounds(price);
        return this;
    }

    MatchCase stillHeld(String amount) {
        this.heldLeft = pounds(amount);
        return this;
    }

    MatchCase seenOn(LocalDate day) {
        this.today = day;
        return this;
    }

    MatchCase confirmed(int sessions) {
        return visit(march(5), sessions, sessions, true, 0, false);
    }

    MatchCase confirmedOn(LocalDate day, int sessions) {
        return visit(day, sessions, sessions, true, 0, false);
    }

    MatchCase partConfirmed(int logged, int received) {
        return visit(march(5), logged, received, true, 0, false);
    }

    MatchCase waiting(int sessions) {
        return visit(march(6), sessions, 0, false, 0, false);
    }

    MatchCase alreadyInvoiced(int sessions) {
        ordered = ordered.minus(Quantity.of(sessions));
        return visit(march(4), sessions, sessions, true, sessions, false);
    }

    MatchCase paidFromAnotherPot(int sessions) {
        return visit(march(7), sessions, sessions, true, 0, true);
    }

    MatchCase drawnFromFund(int sessions) {
        visits.add(new Visit(
                visits.size() + 1L,
                LINE,
                march(8),
                agreedPrice,
                Quantity.of(sessions),
                Quantity.of(sessions),
                true,
                Quantity.NONE,
                false,
                true));
        return this;
    }

    MatchCase lookalike(LocalDate from, LocalDate to) {
        alike.add(new EarlierClaim(LINE, new ServicePeriod(from, to)));
        return this;
    }

    /** The person was not there, and says so. */
    MatchCase missed(int sessions, String charge) {
        return missed(sessions, sessions, true, charge);
    }

    /** The provider says that the person was not there; the person has not answered. */
    MatchCase perhapsMissed(int sessions, String charge) {
        return missed(sessions, 0, false, charge);
    }

    private MatchCase missed(int logged, int received, boolean answered, String charge) {
        visits.add(new Visit(
                visits.size() + 1L,
                LINE,
                march(3),
                pounds(charge),
                Quantity.of(logged),
                Quantity.of(received),
                answered,
                Quantity.NONE,
                false,
                false));
        return this;
    }

    private MatchCase visit(LocalDate day, int logged, int received, boolean answered, int billed, boolean doubled) {
        visits.add(new Visit(
                visits.size() + 1L,
                LINE,
                day,
                agreedPrice,
                Quantity.of(logged),
                Quantity.of(received),
                answered,
                Quantity.of(billed),
                doubled,
                false));
        return this;
    }

    MatchCase ofAClosedYear() {
        yearClosed = true;
        return this;
    }

    LineMatch match(Claim claim) {
        return matchAll(claim).get(0);
    }

    List<LineMatch> matchAll(Claim... claims) {
        AgreedLine agreed = new AgreedLine(
                LINE, MARCH, agreedPrice, ordered, heldLeft == null ? ordered.at(agreedPrice) : heldLeft, yearClosed);
        return ThreeWayMatch.match(List.of(claims), new MatchFacts(today, List.of(agreed), visits, alike));
    }
}
