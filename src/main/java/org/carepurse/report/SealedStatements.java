package org.carepurse.report;

import static org.carepurse.identity.Permission.SEE_PURSE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepurse.audit.Digest;
import org.carepurse.budget.FundingLine;
import org.carepurse.careplan.FundingStream;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.Plans;
import org.carepurse.identity.Access;
import org.carepurse.identity.Language;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.NotFound;
import org.carepurse.table.Tables;
import org.carepurse.words.Words;

/** The sealed statements of closed years: their papers as they were sealed, and what came after. */
@ApplicationScoped
public class SealedStatements {

    private record Head(long id, long lineId, SealedStatement statement) {}

    private record Kept(byte[] content, byte[] digest) {}

    private static final String HEADS =
            """
            SELECT s.id, s.line_id, s.reference, plan.reference, holder.name, line.reference, line.stream, s.from_day, s.to_day,
                   s.sealed_at, sealer.name
              FROM sealed_statement s JOIN plan ON plan.id = s.plan_id JOIN person holder ON holder.id = plan.holder_id
              JOIN funding_line line ON line.id = s.line_id JOIN person sealer ON sealer.id = s.sealed_by
            """;
    private static final String PAPERS =
            """
            SELECT language, form, digest, LENGTH(content) FROM sealed_paper WHERE statement_id = ?
             ORDER BY language, form""";
    private static final String PAPER =
            "SELECT content, digest FROM sealed_paper WHERE statement_id = ? AND language = ? AND form = ?";
    private static final String TOLD = "SELECT entry_id FROM sealed_entry WHERE statement_id = ?";

    private final Tables tables;
    private final EntityManager entityManager;
    private final YearStatements years;
    private final Plans plans;
    private final Access access;

    @Inject
    SealedStatements(Tables tables, EntityManager entityManager, YearStatements years, Plans plans, Access access) {
        this.tables = tables;
        this.entityManager = entityManager;
        this.years = years;
        this.plans = plans;
        this.access = access;
    }

    /** Of a plan's closed years, the one sealed last first. */
    public List<SealedStatement> ofPlan(SignedIn who, String planReference) {
        Plan plan = plan(who, planReference);
        return tables.read(HEADS + " WHERE s.plan_id = ? ORDER BY s.id DESC", this::head, plan.id()).stream()
                .map(Head::statement)
                .toList();
    }

    /** @throws NotFound when there is no such statement */
    public SealedStatement show(SignedIn who, String reference) {
        return head(who, reference).statement();
    }

    /**
     * To the byte what was sealed.
     *
     * @throws NotFound when the person was erased whose name it bore
     */
    public byte[] paper(SignedIn who, String reference, Language language, PaperForm form) {
        Head head = head(who, reference);
        Kept kept = tables.read(
                        PAPER,
                        row -> new Kept(row.getBytes(1), row.getBytes(2)),
                        head.id(),
                        language.name(),
                        form.name())
                .get(0);
        if (kept.content().length == 0) {
            throw new NotFound("paper", reference);
        }
        if (!Arrays.equals(kept.digest(), Digest.ofBytes(kept.content()))) {
            throw new BrokenInvariant("%s in %s of %s is not what was sealed".formatted(form, language, reference));
        }
        return kept.content();
    }

    /** What was sealed, as a page shows it. */
    public StatementWords text(SignedIn who, String reference, Language language) {
        return ReadStatement.of(new String(paper(who, reference, language, PaperForm.CSV), StandardCharsets.UTF_8));
    }

    /** What has moved that year's money since; nothing while nothing has. */
    public Optional<YearStatement> later(SignedIn who, String reference) {
        Head head = head(who, reference);
        Set<Long> later = new HashSet<>(years.entriesOf(head.lineId()));
        tables.read(TOLD, row -> row.getLong(1), head.id()).forEach(later::remove);
        if (later.isEmpty()) {
            return Optional.empty();
        }
        FundingLine year = entityManager.find(FundingLine.class, head.lineId());
        return Optional.of(years.of(plan(who, head.statement().plan()), year, later));
    }

    /** The supplement in words. */
    public Optional<StatementWords> laterText(SignedIn who, String reference, Language language) {
        return later(who, reference)
                .map(statement -> YearStatementText.later(statement, reference, Words.in(language)));
    }

    /** The entries of the journal that it tells of. */
    List<Long> entries(SignedIn who, String reference) {
        return tables.read(TOLD, row -> row.getLong(1), head(who, reference).id());
    }

    private Head head(SignedIn who, String reference) {
        Head head = tables.read(HEADS + " WHERE s.reference = ?", this::head, reference).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("statement", reference));
        plan(who, head.statement().plan());
        return head;
    }

    private Plan plan(SignedIn who, String planReference) {
        Plan plan = plans.show(who, planReference);
        access.require(who, SEE_PURSE, plan.whose());
        return plan;
    }

    private Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong(1),
                row.getLong(2),
                new SealedStatement(
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        FundingStream.valueOf(row.getString(7)),
                        row.getObject(8, LocalDate.class),
                        row.getObject(9, LocalDate.class),
                        row.getObject(10, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(11),
                        papers(row.getLong(1))));
    }

    private List<SealedStatement.Paper> papers(long id) {
        return tables.read(
                PAPERS,
                row -> new SealedStatement.Paper(
                        Language.valueOf(row.getString(1)),
                        PaperForm.valueOf(row.getString(2)),
                        HexFormat.of().formatHex(row.getBytes(3)),
                        row.getLong(4)),
                id);
    }
}
