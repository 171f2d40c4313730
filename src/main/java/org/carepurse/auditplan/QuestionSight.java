package org.carepurse.auditplan;

import java.util.Map;

/**
 * A question as whoever it concerns sees it.
 *
 * @param auditCase the reference of the case it is about
 * @param asked the name of the person or the provider that is asked
 * @param names of those who wrote something
 */
public record QuestionSight(AuditQuestion question, String auditCase, String asked, Map<Long, String> names) {

    public String name(long id) {
        return names.getOrDefault(id, "");
    }
}
