package org.carepurse.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;

class ReferenceNumberTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final String fresh = ReferenceNumber.fresh("ORD");

    @Test
    void a_fresh_reference_has_its_prefix_and_two_groups_of_four() {
        assertThat(fresh).matches("ORD-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void reads_back_what_it_wrote_however_it_is_typed() {
        String bare = fresh.substring(4).replace("-", "").toLowerCase();
        assertThat(ReferenceNumber.parse("order", "ORD", " " + fresh + " ")).isEqualTo(fresh);
        assertThat(ReferenceNumber.parse("order", "ORD", bare)).isEqualTo(fresh);
        assertThat(ReferenceNumber.parse("order", "ORD", fresh.toLowerCase().replace('0', 'o')))
                .isEqualTo(fresh);
    }

    @Test
    void finds_every_single_wrong_character() {
        for (int at = 4; at < fresh.length(); at++) {
            for (char other : ALPHABET.toCharArray()) {
                if (fresh.charAt(at) != '-' && fresh.charAt(at) != other) {
                    String mistyped = fresh.substring(0, at) + other + fresh.substring(at + 1);
                    assertThatThrownBy(() -> ReferenceNumber.parse("order", "ORD", mistyped))
                            .isInstanceOf(WrongInput.class);
                }
            }
        }
    }

    @Test
    void refuses_what_is_empty_too_short_or_of_another_kind() {
        for (String typed : new String[] {null, "", "ORD-", "ORD-1234", "<script>", "INV-7K3M-9QX4"}) {
            assertThatThrownBy(() -> ReferenceNumber.parse("order", "ORD", typed))
                    .isInstanceOfSatisfying(WrongInput.class, wrong -> {
                        assertThat(wrong.field()).isEqualTo("order");
                        assertThat(wrong.code()).isEqualTo("reference-wrong");
                    });
        }
    }

    @Test
    void record_numbers_rise_with_time_and_never_repeat() {
        long[] numbers = IntStream.range(0, 5_000).mapToLong(i -> Ids.next()).toArray();
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
    }
}
