package org.carepurse.web.privacy;

import java.util.List;
import org.carepurse.web.frame.Problems;

/**
 * Copies that somebody can take.
 *
 * @param own about themselves, the last one first
 * @param forOthers those they asked for others
 */
public record CopiesPage(List<CopyRow> own, List<CopyRow> forOthers, Problems problems) {

    /** While one is prepared or can be taken there is no use in asking. */
    public boolean mayAsk() {
        return own.stream().noneMatch(CopyRow::isThere);
    }

    public boolean anyAtWork() {
        return own.stream().anyMatch(row -> row.isThere() && !row.isReady())
                || forOthers.stream().anyMatch(row -> row.isThere() && !row.isReady());
    }
}
