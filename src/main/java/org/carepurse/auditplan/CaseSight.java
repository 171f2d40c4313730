package org.carepurse.auditplan;

import java.util.List;
import java.util.Map;

/**
 * A case as auditors and those who answer for the money see it.
 *
 * @param plan reference of the audit plan that drew it
 * @param records the latest orders, invoices and open signals of the budget
 * @param providers those who can be asked: names by reference
 * @param names of the people who wrote something, and of providers, by number
 */
public record CaseSight(
        AuditCase auditCase,
        String plan,
        String person,
        List<String> records,
        Map<String, String> providers,
        List<AuditQuestion> questions,
        List<Finding> findings,
        Map<Long, String> names) {

    public String name(long id) {
        return names.getOrDefault(id, "");
    }
}
