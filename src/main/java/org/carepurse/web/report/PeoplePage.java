package org.carepurse.web.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.carepurse.budget.PeopleAndBudgets;
import org.carepurse.budget.PersonsBudget;
import org.carepurse.careplan.PlanState;
import org.carepurse.ledger.Balance;
import org.carepurse.report.Figure;
import org.carepurse.web.component.Option;
import org.carepurse.web.component.Pagination;
import org.carepurse.web.frame.Frame;
import org.joda.money.Money;

/** The commissioner's people, a page of them, and what all that were asked for add up to. */
public record PeoplePage(PeopleForm form, PeopleAndBudgets.Totals totals, List<PersonsBudget> people) {

    public Map<Figure, Money> figures() {
        return figures(totals.granted(), totals.promised(), totals.unallocated(), totals.balance());
    }

    public static Map<Figure, Money> figuresOf(PersonsBudget one) {
        return figures(one.granted(), one.promised(), one.unallocated(), one.balance());
    }

    private static Map<Figure, Money> figures(Money granted, Money promised, Money unsorted, Balance balance) {
        Map<Figure, Money> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.GRANTED, granted);
        figures.put(Figure.STILL_TO_COME, promised);
        figures.put(Figure.UNSORTED, unsorted);
        figures.put(Figure.LEFT, balance.available());
        figures.put(Figure.SET_ASIDE, balance.held());
        figures.put(Figure.OWED, balance.spent());
        return figures;
    }

    /** The figures of everybody lead to their entries; those of a chosen few do not, as the entries would be more. */
    public boolean isEverybody() {
        return form.named().isEmpty() && form.state().isEmpty();
    }

    public boolean hasMorePages() {
        return totals.plans() > PeopleForm.SIZE;
    }

    public Pagination pages(Frame frame) {
        int last = (int) Math.max(1, (totals.plans() + PeopleForm.SIZE - 1) / PeopleForm.SIZE);
        return frame.pages(Math.min(form.page(), last), last, form::address);
    }

    public List<Option> states(Frame frame) {
        List<Option> options = new ArrayList<>(List.of(Option.of("", frame.say("report.people.any-state"))));
        Arrays.stream(PlanState.values())
                .forEach(state -> options.add(Option.of(state.name(), frame.say("report.people.state." + state))));
        return options;
    }

    public List<Option> orders(Frame frame) {
        return Arrays.stream(PeopleAndBudgets.Order.values())
                .map(order -> Option.of(order.name(), frame.say("report.people.order." + order)))
                .toList();
    }

    static String entries(Figure figure, String plan) {
        return "/people/entries?figure=" + figure + (plan.isEmpty() ? "" : "&plan=" + plan);
    }

    public String entriesOf(Figure figure) {
        return entries(figure, "");
    }

    public String entriesOf(Figure figure, PersonsBudget one) {
        return entries(figure, one.plan());
    }
}
