package org.carepurse.web.auditplan;

import java.util.ArrayList;
import java.util.List;
import org.carepurse.auditplan.CaseOutcome;
import org.carepurse.auditplan.Finding;
import org.carepurse.money.Sterling;
import org.carepurse.report.Paper;
import org.carepurse.time.London;
import org.carepurse.words.Words;

/** What the person is told when a case is closed: what was looked at, what was found, what is to be done. The page says the same. */
final class OutcomeLetter {

    private OutcomeLetter() {}

    static Paper of(CaseOutcome told, Words words) {
        List<String> said = new ArrayList<>(List.of(
                words.say("auditplan.letter.dear", told.person()),
                words.say(
                        "auditplan.letter.looked",
                        told.auditCase().budget(),
                        told.plan().from(),
                        told.plan().to()),
                words.say("auditplan.letter.chance"),
                words.say("auditplan.letter." + told.auditCase().opinion().orElseThrow()),
                told.auditCase().conclusion()));
        told.findings().forEach(finding -> said.addAll(about(finding, words)));
        said.add(words.say("auditplan.letter.disagree"));
        said.add(words.say(
                "auditplan.letter.closed",
                told.auditor(),
                London.dateOf(told.auditCase().closedAt().orElseThrow()),
                told.auditCase().reference()));
        return Paper.letter(words.say("auditplan.letter.title"), said);
    }

    private static List<String> about(Finding finding, Words words) {
        String kind = words.say("auditplan.finding.kind." + finding.kind());
        List<String> said = new ArrayList<>(List.of(
                finding.amount().isZero()
                        ? words.say("auditplan.letter.found", kind, finding.words())
                        : words.say(
                                "auditplan.letter.found.money",
                                kind,
                                finding.words(),
                                Sterling.print(finding.amount())),
                words.say("auditplan.letter.recommended", finding.recommendation())));
        if (!finding.response().isEmpty()) {
            said.add(words.say("auditplan.letter.answered", finding.response()));
        }
        if (finding.repaid().isPositive()) {
            said.add(words.say("auditplan.letter.repaid", Sterling.print(finding.repaid())));
        }
        return said;
    }
}
