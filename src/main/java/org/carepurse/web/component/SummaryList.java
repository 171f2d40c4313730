package org.carepurse.web.component;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Facts with their names, one below the other: to check before acting, to look up later. */
public record SummaryList(List<SummaryRow> rows, Card card, Look look) {

    public SummaryList {
        rows = rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }

    /** A row that is null is left out. */
    public static SummaryList of(SummaryRow... rows) {
        return of(Arrays.asList(rows));
    }

    public static SummaryList of(List<SummaryRow> rows) {
        return new SummaryList(rows, null, Look.USUAL);
    }

    public SummaryList card(Card around) {
        return new SummaryList(rows, around, look);
    }

    public boolean anyActions() {
        return rows.stream().anyMatch(row -> row.actions().any());
    }

    /** The card's title, which its actions repeat for those who only hear them; null without one. */
    public Content cardTitle() {
        return card == null || card.title() == null ? null : card.title().content();
    }
}
