package org.carepurse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.identity.Language;
import org.carepurse.words.Words;
import org.junit.jupiter.api.Test;

class StatementFileTest {

    @Test
    void a_goal_that_looks_like_a_formula_stays_words_in_a_spreadsheet() {
        StatementLine line =
                new StatementLine("=HYPERLINK(\"http://example.org\")", pounds("50"), NONE, NONE, NONE, NONE);
        Statement statement = new Statement(
                "PLN-7K3M-9QX4",
                "Ada \"Example\", junior",
                Period.monthOf(LocalDate.of(2027, 3, 4)),
                line,
                line,
                List.of(line),
                List.of());
        String file = StatementFile.of(new StatementText(statement, Words.in(Language.ENGLISH)));
        assertThat(file)
                .contains("\"'=HYPERLINK(\"\"http://example.org\"\")\"")
                .contains("Ada \"\"Example\"\", junior");
    }
}
