package org.carepurse.rest.auditplan;

import java.util.Map;
import org.carepurse.auditplan.CheckAnswer;
import org.carepurse.auditplan.CheckItem;
import org.carepurse.rest.frame.Answers;

/** What was checked, as a call says it: an item without an answer is an answer that is missing. */
final class CheckedItems {

    private CheckedItems() {}

    static Map<CheckItem, CheckAnswer> of(Map<CheckItem, CheckAnswer> said) {
        said.values().forEach(answer -> Answers.field("checks", answer));
        return said;
    }
}
