package org.carepurse.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    private static final Instant NOON = Instant.parse("2027-03-04T12:00:00Z");

    @Test
    void signs_a_head_that_its_shown_half_knows_again() {
        SigningKey key = SigningKey.read(SigningKey.fresh());
        TreeHead head = TreeHead.signed(key, 1, 4, 0, TreeHash.ofNothing(), NOON);
        assertThat(key.shown().hasSigned(TreeHead.read(head.line()))).isTrue();
        assertThat(key.shown().hasSigned(TreeHead.read(head.line().replaceFirst("\t4\t", "\t5\t"))))
                .isFalse();
        assertThat(SigningKey.read(SigningKey.fresh()).shown().hasSigned(head)).isFalse();
    }

    @Test
    void refuses_what_is_no_key_and_halves_of_two() {
        String one = SigningKey.fresh();
        String other = SigningKey.fresh();
        String mixed = one.split("\\.")[0] + "." + other.split("\\.")[1];
        for (String wrong : new String[] {"", "x", "AAAA.AAAA", one.split("\\.")[0], mixed}) {
            assertThatThrownBy(() -> SigningKey.read(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
