package org.carepurse.rest.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.careplan.FundingStream;
import org.carepurse.report.PaperForm;
import org.carepurse.report.SealedStatement;

/**
 * The statement of a closed year.
 *
 * @param holder the budget holder's name
 * @param line the funding line whose year it is
 */
public record SealedStatementView(
        String statement,
        String plan,
        String holder,
        String line,
        FundingStream stream,
        LocalDate from,
        LocalDate to,
        Instant sealedAt,
        String sealedBy,
        List<SealedPaperView> papers) {

    /** @param language en or cy */
    public record SealedPaperView(String language, PaperForm form, String sha256, long bytes) {}

    static SealedStatementView of(SealedStatement sealed) {
        return new SealedStatementView(
                sealed.reference(),
                sealed.plan(),
                sealed.holder(),
                sealed.line(),
                sealed.stream(),
                sealed.from(),
                sealed.to(),
                sealed.sealedAt(),
                sealed.sealedBy(),
                sealed.papers().stream()
                        .map(paper -> new SealedPaperView(
                                paper.language().code(), paper.form(), paper.sha256(), paper.bytes()))
                        .toList());
    }
}
