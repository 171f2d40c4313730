package org.carepurse.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carepurse.outcome.BrokenInvariant;
import org.junit.jupiter.api.Test;

class SecretSafeTest {

    private static final String ENDPOINT = "HOK-0000-0000";

    private final SigningSecret secret = SigningSecret.fresh();
    private final SecretSafe safe = new SecretSafe(new Keys(Keys.of(1)));

    @Test
    void what_is_sealed_opens_again_and_looks_different_each_time() {
        byte[] sealed = safe.seal(ENDPOINT, secret);
        assertThat(sealed).hasSize(60).isNotEqualTo(safe.seal(ENDPOINT, secret));
        assertThat(safe.open(ENDPOINT, sealed).text()).isEqualTo(secret.text());
    }

    @Test
    void what_was_sealed_for_one_address_opens_for_no_other() {
        byte[] sealed = safe.seal(ENDPOINT, secret);
        assertThatThrownBy(() -> safe.open("HOK-0000-0001", sealed)).isInstanceOf(BrokenInvariant.class);
    }

    @Test
    void what_was_changed_by_one_bit_does_not_open() {
        byte[] sealed = safe.seal(ENDPOINT, secret);
        sealed[20] ^= 1;
        assertThatThrownBy(() -> safe.open(ENDPOINT, sealed)).isInstanceOf(BrokenInvariant.class);
    }

    @Test
    void an_older_key_opens_what_it_sealed_while_it_stands_behind_the_new_one() {
        byte[] sealed = safe.seal(ENDPOINT, secret);
        SecretSafe changing = new SecretSafe(new Keys(Keys.of(2), Keys.of(1)));
        SecretSafe changed = new SecretSafe(new Keys(Keys.of(2)));
        assertThat(changing.open(ENDPOINT, sealed).text()).isEqualTo(secret.text());
        assertThat(changed.open(ENDPOINT, changing.seal(ENDPOINT, secret)).text())
                .isEqualTo(secret.text());
        assertThatThrownBy(() -> changed.open(ENDPOINT, sealed)).isInstanceOf(BrokenInvariant.class);
    }
}
