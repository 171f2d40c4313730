package org.carepurse.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.carepurse.identity.Language;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

    private final Words english = Words.in(Language.ENGLISH);
    private final Words welsh = Words.in(Language.WELSH);

    @Test
    void says_dates_as_people_say_them_in_either_language() {
        assertThat(english.say(TODAY)).isEqualTo("4 March 2027");
        assertThat(welsh.say(TODAY)).isEqualTo("4 Mawrth 2027");
    }

    @ParameterizedTest
    @CsvSource({"0,today", "1,tomorrow", "-1,yesterday", "2,in 2 days", "-2,2 days ago", "400,in 400 days"})
    void says_how_far_a_day_is_from_today(long days, String said) {
        assertThat(english.say(TODAY.plusDays(days), TODAY)).isEqualTo(said);
    }

    @Test
    void fills_sums_and_dates_in_as_words() {
        assertThat(english.say("frame.title", Sterling.pence(123_450))).isEqualTo("£1,234.50 – CarePurse");
        assertThat(welsh.say("frame.title", TODAY)).isEqualTo("4 Mawrth 2027 – CarePurse");
    }

    @Test
    void an_apostrophe_is_only_an_apostrophe() {
        assertThat(welsh.say("frame.skip")).isEqualTo("Neidio i'r prif gynnwys");
    }

    @Test
    void words_that_do_not_exist_fail_at_once() {
        assertThatThrownBy(() -> english.say("frame.no-such-words"))
                .isInstanceOf(BrokenInvariant.class)
                .hasMessageContaining("frame.no-such-words");
    }

    @Test
    void a_fact_that_is_not_given_fails_at_once() {
        assertThatThrownBy(() -> english.say("frame.title")).isInstanceOf(BrokenInvariant.class);
        assertThatThrownBy(() -> english.say("frame.title", Map.of("1", "x"))).isInstanceOf(BrokenInvariant.class);
    }
}
