package org.carepurse.web.component;

import gg.jte.Content;
import java.util.List;

/** One fact with its name, and what can be done with it. */
public record SummaryRow(Summarised key, Summarised value, Actions actions, String classes) {

    public SummaryRow {
        actions = actions == null ? Actions.NONE : actions;
    }

    public static SummaryRow of(String key, String value) {
        return of(key, Plain.of(value));
    }

    public static SummaryRow of(String key, Content value) {
        return new SummaryRow(Summarised.of(Plain.of(key)), Summarised.of(value), null, null);
    }

    public SummaryRow action(Action... doing) {
        return new SummaryRow(key, value, new Actions(List.of(doing), null), classes);
    }

    /** @param others whether another row of the list has actions, so that this one keeps the room free */
    public String classes(boolean others) {
        boolean without = others && actions.items() == null;
        return Look.of(classes)
                .classes("govuk-summary-list__row" + (without ? " govuk-summary-list__row--no-actions" : ""));
    }
}
