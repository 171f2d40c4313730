package org.carepurse.web.component;

import java.util.List;
import java.util.Objects;

/** Steps through a list too long for one page. */
public record Pagination(List<Page> items, PageStep previous, PageStep next, String landmarkLabel, Look look) {

    public Pagination {
        items = items == null ? null : items.stream().filter(Objects::nonNull).toList();
        landmarkLabel = landmarkLabel == null || landmarkLabel.isEmpty() ? "Pagination" : landmarkLabel;
        previous = previous == null || previous.href() == null ? null : previous;
        look = look == null ? Look.USUAL : look;
        next = next == null || next.href() == null ? null : next;
    }

    /** Without numbers, the two steps stand below each other. */
    public boolean isBlock() {
        return items == null && (next != null || previous != null);
    }

    public String classes() {
        return look.classes("govuk-pagination" + (isBlock() ? " govuk-pagination--block" : ""));
    }

    /** The words of a step are underlined when nothing else tells where it leads. */
    public String titleClasses(PageStep step) {
        String own = "govuk-pagination__link-title";
        return isBlock() && step.labelText() == null ? own + " " + own + "--decorated" : own;
    }
}
