package org.carepurse.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.carepurse.identity.Language;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.component.Link;
import org.carepurse.web.component.Plain;
import org.carepurse.words.Words;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems none = Problems.none(Words.in(Language.WELSH));

    @Test
    void a_form_without_a_problem_has_none_at_any_field() {
        assertThat(none.any()).isFalse();
        assertThat(none.at("amount")).isNull();
    }

    @Test
    void a_problem_stands_beside_its_field_in_the_readers_language() {
        Problems problems = none.and("amount", "Mae'n rhy fawr");

        assertThat(problems.any()).isTrue();
        assertThat(problems.at("amount").content()).isEqualTo(new Plain("Mae'n rhy fawr"));
        assertThat(problems.at("amount").visuallyHiddenText()).isEqualTo("Gwall");
        assertThat(problems.at("reason")).isNull();
    }

    @Test
    void the_summary_leads_to_each_field_in_order_and_nowhere_when_no_field_is_at_fault() {
        Problems problems = none.and("amount", "one").and("reason", "two").and(null, "three");

        assertThat(problems.summary().errorList()).extracting(Link::href).containsExactly("#amount", "#reason", null);
    }

    @Test
    void a_callers_mistake_is_said_at_the_field_it_names() {
        WrongInput wrong = new WrongInput("order", "reference-wrong", Map.of("example", "ORD-7K3M-9QX4"));

        assertThat(none.and(wrong).at("order").content().toString()).contains("ORD-7K3M-9QX4");
    }
}
