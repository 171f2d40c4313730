package org.carepurse.web.holding;

import java.util.List;
import org.carepurse.holding.RepaymentNotice;

/** A notice of repayment, as its letter says it. */
public record RepaymentPage(RepaymentNotice notice, List<String> paragraphs) {

    public String pdf() {
        return "/repayments/" + notice.reference() + "/pdf";
    }
}
