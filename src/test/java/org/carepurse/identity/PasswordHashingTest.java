package org.carepurse.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing();
    private final Password right = Password.typed("three random words");

    @Test
    void a_hash_carries_its_parameters_and_a_salt_of_its_own() {
        assertThat(hashing.hash(right))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(hashing.hash(right));
    }

    @Test
    void only_the_same_password_matches() {
        String hash = hashing.hash(right);
        assertThat(hashing.matches(right, hash)).isTrue();
        assertThat(hashing.matches(Password.typed("three random word"), hash)).isFalse();
        assertThat(hashing.matches(Password.typed("Three random words"), hash)).isFalse();
    }

    @Test
    void the_same_letters_match_however_the_keyboard_composes_them() {
        assertThat(hashing.matches(
                        Password.typed("cwn bach pe\u0302l"), hashing.hash(Password.typed("cwn bach p\u00eal"))))
                .isTrue();
    }

    @Test
    void nobodys_password_never_matches() {
        assertThat(hashing.matches(right, null)).isFalse();
        assertThat(hashing.matches(Password.typed("there is nobody whose password this is"), null))
                .isFalse();
    }
}
