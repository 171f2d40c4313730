package org.carepurse.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Refusal WHY = Refusal.because("not-enough-left", "available", "£12.50");

    @Test
    void what_was_done_goes_on_to_the_next_step() {
        assertThat(Outcome.done(2)
                        .then(two -> Outcome.done(two + 1))
                        .map(String::valueOf)
                        .value())
                .isEqualTo("3");
    }

    @Test
    void a_refusal_is_carried_past_every_further_step() {
        Outcome<Integer> refused = Outcome.<Integer>refused(WHY).map(n -> n + 1).then(Outcome::done);
        assertThat(refused.isDone()).isFalse();
        assertThat(refused.why()).isEqualTo(WHY);
    }

    @Test
    void asking_a_refusal_for_its_value_is_a_broken_invariant_that_names_the_reason() {
        assertThatThrownBy(() -> Outcome.refused(WHY).value())
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("not-enough-left");
    }
}
