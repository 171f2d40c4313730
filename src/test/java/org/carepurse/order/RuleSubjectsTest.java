package org.carepurse.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carepurse.identity.Language;
import org.carepurse.policy.PolicyKind;
import org.carepurse.table.Tables;
import org.carepurse.testing.OnDatabase;
import org.carepurse.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@OnDatabase
class RuleSubjectsTest {

    private final RuleSubjects subjects;
    private final Tables tables;

    RuleSubjectsTest(RuleSubjects subjects, Tables tables) {
        this.subjects = subjects;
        this.tables = tables;
    }

    private record Rule(PolicyKind kind, String subject) {}

    @Test
    void every_rule_that_comes_with_the_service_is_about_one_of_them() {
        List<Rule> rules = tables.read(
                "SELECT kind, subject FROM policy_entry WHERE commissioner_id IS NULL",
                row -> new Rule(PolicyKind.valueOf(row.getString(1)), row.getString(2)));
        assertThat(rules).isNotEmpty().allMatch(rule -> subjects.has(rule.kind(), rule.subject()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_waits_has_words(Language language) {
        assertThat(subjects.of(PolicyKind.WAITING_DAYS))
                .allSatisfy(subject -> assertThat(Words.in(language).say("policy.subject." + subject))
                        .isNotBlank());
    }
}
