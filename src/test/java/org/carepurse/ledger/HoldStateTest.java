package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.carepurse.ledger.HoldState.Act;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldStateTest {

    /** Every state by every act; - where the act is not allowed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "OPEN     | SETTLED | RELEASED | VOIDED | EXPIRED | OPEN",
                "SETTLED  | -       | -        | -      | -       | OPEN",
                "RELEASED | -       | -        | -      | -       | OPEN",
                "VOIDED   | -       | -        | -      | -       | -",
                "EXPIRED  | -       | -        | -      | -       | OPEN"
            })
    void is_named_after_the_act_that_ended_the_hold(
            HoldState from, HoldState settle, HoldState release, HoldState voided, HoldState expire, HoldState reopen) {
        assertThat(from.after(Act.SETTLE).orElse(null)).isEqualTo(settle);
        assertThat(from.after(Act.RELEASE).orElse(null)).isEqualTo(release);
        assertThat(from.after(Act.VOID).orElse(null)).isEqualTo(voided);
        assertThat(from.after(Act.EXPIRE).orElse(null)).isEqualTo(expire);
        assertThat(from.after(Act.REOPEN).orElse(null)).isEqualTo(reopen);
    }
}
