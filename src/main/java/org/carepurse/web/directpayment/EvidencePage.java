package org.carepurse.web.directpayment;

import java.util.List;
import org.carepurse.directpayment.EvidenceWaiting.Waiting;
import org.carepurse.web.frame.Paging;

/** Whose payments are still to be shown, the oldest first. */
public record EvidencePage(List<Waiting> rows, long people, Paging paging) {

    public List<Waiting> shown() {
        return paging.cut(rows);
    }
}
