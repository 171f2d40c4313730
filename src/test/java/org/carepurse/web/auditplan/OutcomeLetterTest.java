package org.carepurse.web.auditplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.auditplan.AuditAtWork;
import org.carepurse.auditplan.CaseReading;
import org.carepurse.auditplan.Findings;
import org.carepurse.auditplan.Opinion;
import org.carepurse.identity.Language;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.words.Words;
import org.junit.jupiter.api.Test;

@OnDatabase
class OutcomeLetterTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

    private final CarePurseInstance instance;
    private final AuditAtWork work;

    OutcomeLetterTest(CarePurseInstance instance) {
        this.instance = instance;
        instance.clock().setTo(TODAY);
        this.work = new AuditAtWork(instance, TODAY.minusMonths(1), TODAY);
        work.write("All seen").value();
    }

    @Test
    void says_what_was_found_what_is_to_be_done_and_what_was_paid_back() {
        String finding = work.find("20");
        instance.get(Findings.class)
                .answer(
                        work.finance,
                        RequestKey.fresh(),
                        new Findings.Answer(finding, "The provider gave it back", pounds("12.50")))
                .value();
        work.close(Opinion.NOT_IN_ORDER).value();
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            assertThat(letter(words))
                    .contains(
                            words.say("auditplan.letter.NOT_IN_ORDER"),
                            "Thank you for your help.",
                            words.say(
                                    "auditplan.letter.found.money",
                                    words.say("auditplan.finding.kind.CHARGED_TOO_MUCH"),
                                    "An hour too many",
                                    "£20.00"),
                            words.say("auditplan.letter.recommended", "Ask for it back"),
                            words.say("auditplan.letter.answered", "The provider gave it back"),
                            words.say("auditplan.letter.repaid", "£12.50"),
                            words.say("auditplan.letter.disagree"));
        }
    }

    @Test
    void says_so_when_everything_was_in_order_and_asks_for_nothing() {
        work.close(Opinion.IN_ORDER).value();
        Words words = Words.in(Language.ENGLISH);
        assertThat(letter(words))
                .contains(words.say("auditplan.letter.IN_ORDER"))
                .noneMatch(paragraph -> paragraph.startsWith("What we found"));
    }

    private List<String> letter(Words words) {
        return OutcomeLetter.of(instance.get(CaseReading.class).outcome(work.holder, work.auditCase), words)
                .paragraphs();
    }
}
