package org.carepurse.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.budget.YearClosed;
import org.carepurse.identity.Language;
import org.carepurse.reference.Ids;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.table.Journey;
import org.carepurse.table.Tables;
import org.carepurse.words.Words;

/**
 * Seals the statement of a year in the act that closes it: its papers in both languages are kept to the byte, and the trail
 * keeps their digests. What it tells of is kept too, so that whatever comes later is known to be later.
 */
@ApplicationScoped
class Sealing {

    private final YearStatements years;
    private final StatementPdf pdf;
    private final Tables tables;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    Sealing(YearStatements years, StatementPdf pdf, Tables tables, AuditTrail trail, Clock clock) {
        this.years = years;
        this.pdf = pdf;
        this.tables = tables;
        this.trail = trail;
        this.clock = clock;
    }

    void seal(@Observes YearClosed closed) {
        long id = Ids.next();
        String reference = ReferenceNumber.fresh("SST");
        List<Long> entries = years.entriesOf(closed.year().id());
        YearStatement statement = years.of(closed.plan(), closed.year(), entries);
        List<Object[]> papers = papers(id, reference, statement);
        Journey journey = new Journey();
        journey.add(
                "INSERT INTO sealed_statement (id, reference, commissioner_id, plan_id, line_id, from_day, to_day, sealed_at,"
                        + " sealed_by) VALUES ",
                List.<Object[]>of(new Object[] {
                    id,
                    reference,
                    closed.plan().commissionerId(),
                    closed.plan().id(),
                    closed.year().id(),
                    statement.from(),
                    statement.to(),
                    LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                    closed.occasion().actorId()
                }));
        journey.add("INSERT INTO sealed_paper (statement_id, language, form, content, digest) VALUES ", papers);
        journey.add(
                "INSERT INTO sealed_entry (statement_id, entry_id) VALUES ",
                entries.stream().map(entry -> new Object[] {id, entry}).toList());
        tables.send(journey);
        trail.record(AuditEvent.of(
                        "STATEMENT_SEALED",
                        "statement",
                        reference,
                        closed.occasion().actorId())
                .concerning(closed.plan().holderId(), closed.plan().commissionerId())
                .saying(digests(papers)));
    }

    private List<Object[]> papers(long id, String reference, YearStatement statement) {
        List<Object[]> papers = new ArrayList<>();
        for (Language language : Language.values()) {
            YearStatementText text = YearStatementText.sealed(statement, reference, Words.in(language));
            papers.add(paper(id, language, PaperForm.CSV, StatementFile.of(text).getBytes(StandardCharsets.UTF_8)));
            papers.add(paper(id, language, PaperForm.PDF, pdf.of(text, language, Print.ORDINARY)));
        }
        return papers;
    }

    private static Object[] paper(long id, Language language, PaperForm form, byte[] content) {
        return new Object[] {id, language.name(), form.name(), content, Digest.ofBytes(content)};
    }

    private static String digests(List<Object[]> papers) {
        return String.join(
                ", ",
                papers.stream()
                        .map(paper -> "%s %s %s"
                                .formatted(paper[1], paper[2], HexFormat.of().formatHex((byte[]) paper[4])))
                        .toList());
    }
}
