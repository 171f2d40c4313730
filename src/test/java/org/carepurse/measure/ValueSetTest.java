package org.carepurse.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carepurse.outcome.BrokenInvariant;
import org.junit.jupiter.api.Test;

class ValueSetTest {

    private static final String ALL = IntStream.rangeClosed(11_111, 55_555)
            .mapToObj(String::valueOf)
            .filter(state -> state.matches("[1-5]{5}"))
            .map(state -> state + "," + (state.equals("55555") ? "-0.594" : "0.5"))
            .collect(Collectors.joining("\n"));

    @Test
    void every_health_state_has_its_value_also_below_nothing() throws IOException {
        ValueSet values = ValueSet.read("Invented", new StringReader("state,value\n" + ALL + "\n"));
        assertThat(values.of("55555").orElseThrow()).isEqualByComparingTo("-0.594");
        assertThat(values.of("11111").orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(values.of("61111")).isEmpty();
    }

    @Test
    void a_set_that_leaves_a_state_out_is_not_taken() {
        String oneLess = ALL.substring(0, ALL.lastIndexOf('\n'));
        assertThatThrownBy(() -> ValueSet.read("Short", new StringReader(oneLess)))
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("3124");
    }

    @Test
    void a_line_that_is_no_state_is_named() {
        assertThatThrownBy(() -> ValueSet.read("Wrong", new StringReader("state,value\n11111,1\n11116,0.9")))
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("Line 3");
    }
}
