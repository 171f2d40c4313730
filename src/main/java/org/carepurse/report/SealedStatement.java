package org.carepurse.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carepurse.careplan.FundingStream;
import org.carepurse.identity.Language;

/**
 * The statement of a closed year, as it was sealed.
 *
 * @param plan the plan's reference
 * @param line the reference of the funding line whose year it is
 * @param sealedBy by name
 */
public record SealedStatement(
        String reference,
        String plan,
        String holder,
        String line,
        FundingStream stream,
        LocalDate from,
        LocalDate to,
        Instant sealedAt,
        String sealedBy,
        List<Paper> papers) {

    /**
     * One of its papers.
     *
     * @param sha256 in hexadecimal digits, as it was when it was sealed
     */
    public record Paper(Language language, PaperForm form, String sha256, long bytes) {}

    public SealedStatement {
        papers = List.copyOf(papers);
    }

    public Paper paper(Language language, PaperForm form) {
        return papers.stream()
                .filter(paper -> paper.language() == language && paper.form() == form)
                .findFirst()
                .orElseThrow();
    }
}
