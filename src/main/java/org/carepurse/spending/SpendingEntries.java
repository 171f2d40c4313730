package org.carepurse.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.ledger.Document;
import org.carepurse.ledger.Place;
import org.carepurse.ledger.Reason;
import org.carepurse.money.Sterling;
import org.carepurse.report.FigureEntry;
import org.carepurse.table.HeavyQuestions;
import org.joda.money.Money;

/**
 * Leads from a figure of spending down to the entries that it is made of: these are read from the journal itself, not from the
 * sums, so that those listed, on all pages, add up to the figure as at the moment when it was counted.
 */
@ApplicationScoped
public class SpendingEntries {

    /** @param asked its groups say nothing here */
    public record Question(SpendingQuestion asked, Measure measure) {}

    private static final String LIST =
            """
            SELECT counted.entry_id, counted.line, e.effective_on, e.recorded_at, e.reason, e.document_kind,
                   e.document_reference, COALESCE(MIN(actor.name), ''),
                   CASE WHEN COUNT(DISTINCT plan.id) = 1 THEN MIN(plan.reference) ELSE '' END,
                   CASE WHEN COUNT(DISTINCT plan.holder_id) = 1 THEN MIN(holder.name) ELSE '' END, SUM(counted.pence) AS pence
              FROM (%s) counted JOIN journal_entry e ON e.id = counted.entry_id
              LEFT JOIN plan ON plan.id = counted.plan_id LEFT JOIN person holder ON holder.id = plan.holder_id
              LEFT JOIN person actor ON actor.id = e.actor_id
             GROUP BY counted.entry_id, counted.line, e.effective_on, e.recorded_at, e.reason, e.document_kind,
                   e.document_reference HAVING pence <> 0
             ORDER BY %s counted.entry_id DESC, counted.line DESC LIMIT ?""";
    private static final String BY_DAY = "e.effective_on DESC,";

    private final HeavyQuestions records;
    private final Spending spending;
    private final Access access;

    @Inject
    SpendingEntries(HeavyQuestions records, Spending spending, Access access) {
        this.records = records;
        this.spending = spending;
        this.access = access;
    }

    /** By the day that they count on, and then by when they were recorded; a budget's only so. The newest first, from the place given on: looked for in a stretch of the journal at a time, since a page is soon full. */
    public List<FigureEntry> list(SignedIn who, Question question, Place before, int atMost) {
        require(who, question);
        List<FigureEntry> found = new ArrayList<>();
        Stretches stretches = new Stretches(records, question, before);
        while (found.size() < atMost && stretches.goOn()) {
            found.addAll(listed(stretches.selection(), stretches.isOfBudgets() ? "" : BY_DAY, atMost - found.size()));
        }
        return found;
    }

    private List<FigureEntry> listed(Selection selection, String order, int atMost) {
        List<Object> values = new ArrayList<>(selection.values());
        values.add((long) atMost);
        return records.read(LIST.formatted(selection.sql(), order), SpendingEntries::entry, values.toArray());
    }

    /** All of them together, in all parts, as they were counted. */
    public Money sum(SignedIn who, Question question) {
        return spending.ask(who, question.asked().by(Grouping.STREAM)).total().of(question.measure());
    }

    private void require(SignedIn who, Question question) {
        access.require(
                who,
                Permission.SEE_PEOPLE_AND_BUDGETS,
                Whose.commissioners(question.asked().commissionerId()));
    }

    private static FigureEntry entry(ResultSet row) throws SQLException {
        return new FigureEntry(
                new Place(row.getLong(1), row.getInt(2)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Reason.valueOf(row.getString(5)),
                new Document(row.getString(6), row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                Sterling.pence(row.getLong(11)));
    }
}
