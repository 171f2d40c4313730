package org.carepurse.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.careplan.FundingStream.ADULT_SOCIAL_CARE;
import static org.carepurse.careplan.FundingStream.EDUCATION;
import static org.carepurse.careplan.FundingStream.OTHER_NHS;
import static org.carepurse.money.Sterling.NONE;
import static org.carepurse.money.Sterling.pounds;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SufficiencyTest {

    @Test
    void the_exact_cost_is_enough_and_a_penny_less_is_not() {
        assertThat(Sufficiency.of(Map.of(OTHER_NHS, pounds("100")), Map.of(OTHER_NHS, pounds("100")))
                        .refusal())
                .isEmpty();
        assertThat(Sufficiency.of(Map.of(OTHER_NHS, pounds("100")), Map.of(OTHER_NHS, pounds("99.99")))
                        .refusal())
                .get()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("not-sufficient"))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("short", "£0.01"));
    }

    @Test
    void what_one_stream_has_over_never_helps_another() {
        Sufficiency sufficiency = Sufficiency.of(
                Map.of(OTHER_NHS, pounds("100"), EDUCATION, pounds("50")), Map.of(OTHER_NHS, pounds("500")));
        assertThat(sufficiency.isEnough()).isFalse();
        assertThat(sufficiency.shortBy()).isEqualTo(pounds("50"));
        assertThat(sufficiency.refusal()).get().satisfies(refusal -> assertThat(refusal.facts())
                .containsEntry("stream", "careplan.stream.EDUCATION"));
    }

    @Test
    void a_stream_may_grant_money_that_the_plan_does_not_ask_of_it() {
        Sufficiency sufficiency = Sufficiency.of(
                Map.of(OTHER_NHS, pounds("1")), Map.of(OTHER_NHS, pounds("1"), ADULT_SOCIAL_CARE, pounds("5")));
        assertThat(sufficiency.isEnough()).isTrue();
        assertThat(sufficiency.funded()).isEqualTo(pounds("6"));
        assertThat(sufficiency.shortBy()).isEqualTo(NONE);
    }
}
