package org.carepurse.web.auditplan;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.auditplan.QuestionSight;
import org.carepurse.web.frame.Paging;

/**
 * A page of the questions that concern whoever looks.
 *
 * @param found one more than the page shows, when there are more
 */
public record QuestionsPage(List<QuestionSight> found, Paging paging, LocalDate today) {

    public List<QuestionSight> rows() {
        return paging.cut(found);
    }

    public int last() {
        return paging.last(found);
    }
}
