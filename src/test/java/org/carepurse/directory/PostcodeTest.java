package org.carepurse.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @CsvSource({"m169nw, M16 9NW", "' M14  4TH ', M14 4TH", "WA15 OHF, WA15 0HF", "W1T 4BE, W1T 4BE", "M1-1JQ, M1 1JQ"})
    void is_read_in_any_case_and_spacing_and_with_a_letter_for_the_nought(String written, String meant) {
        assertThat(Postcode.read(written)).map(Postcode::toString).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WA154 1HF", "M33", "NA", "", "M33 4G", "33 4GT", "<script>"})
    void is_not_guessed_where_the_form_is_not_one(String written) {
        assertThat(Postcode.read(written)).isEmpty();
        assertThatThrownBy(() -> Postcode.parse("postcode", written)).isInstanceOf(WrongInput.class);
    }

    @Test
    void knows_its_sector_and_district() {
        Postcode sale = Postcode.parse("postcode", "M33 4GT");
        assertThat(sale.sector()).isEqualTo("M33 4");
        assertThat(sale.district()).isEqualTo("M33");
    }

    @Test
    void distances_are_as_the_crow_flies() {
        Point saleTownHall = new Point(53.4246, -2.3196);
        Point manchesterTownHall = new Point(53.4794, -2.2453);
        assertThat(saleTownHall.milesTo(manchesterTownHall)).isCloseTo(4.87, within(0.05));
        assertThat(saleTownHall.milesTo(saleTownHall)).isZero();
    }
}
