package org.carepurse.web.component;

import java.util.List;

/**
 * A date in three fields, typed as people say it.
 *
 * @param namePrefix what the fields' names begin with: {@code startsOn} gives {@code startsOn-day} and so on
 */
public record DateInput(Group group, String namePrefix, List<DatePart> items) {

    private static final List<DatePart> DAY_MONTH_YEAR =
            List.of(DatePart.of("day", 2), DatePart.of("month", 2), DatePart.of("year", 4));

    public DateInput {
        items = items == null || items.isEmpty() ? DAY_MONTH_YEAR : items;
    }

    /** The day's field takes the name as its id, so that an error at {@code #startsOn} leads to it. */
    public static DateInput named(String name) {
        Group group = Group.named(name + "-date");
        List<DatePart> parts =
                List.of(DAY_MONTH_YEAR.get(0).called(name), DAY_MONTH_YEAR.get(1), DAY_MONTH_YEAR.get(2));
        return new DateInput(group, name, parts);
    }

    public DateInput question(Fieldset asking) {
        return with(group.fieldset(asking));
    }

    public DateInput question(String text) {
        return question(Fieldset.asking(text));
    }

    public DateInput hint(String text) {
        return with(group.hint(Hint.of(text)));
    }

    /** @param error null when the answer is right */
    public DateInput error(ErrorMessage error) {
        return with(group.error(error));
    }

    /** What was typed, kept as typed. */
    public DateInput values(String day, String month, String year) {
        return new DateInput(
                group,
                namePrefix,
                List.of(
                        items.get(0).typed(day),
                        items.get(1).typed(month),
                        items.get(2).typed(year)));
    }

    public DateInput labels(String day, String month, String year) {
        return new DateInput(
                group,
                namePrefix,
                List.of(
                        items.get(0).labelled(day),
                        items.get(1).labelled(month),
                        items.get(2).labelled(year)));
    }

    private DateInput with(Group changed) {
        return new DateInput(changed, namePrefix, items);
    }

    public List<Input> inputs() {
        return items.stream().map(part -> part.in(group.idPrefix(), namePrefix)).toList();
    }

    /** With its description in place, and in the role that lets screen readers say it; null when there is none. */
    public Fieldset describedFieldset() {
        return group.fieldset() == null ? null : group.describedFieldset().ofTextInputs();
    }
}
