package org.carepurse.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterNumberTest {

    @ParameterizedTest
    @CsvSource({
        "CQC_LOCATION, 1-466088203, 1-466088203",
        "CHARITY, 210843, 210843",
        "CHARITY, ' 1199397', 1199397",
        "COMPANY, 00738693, 00738693",
        "COMPANY, 738693, 00738693",
        "COMPANY, rc000832, RC000832",
        "COMPANY, CE 004571, CE004571",
    })
    void is_read_as_people_write_it(Register register, String written, String kept) {
        assertThat(RegisterNumber.parse("number", register, written).number()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "CQC_LOCATION, 466088203",
        "CQC_LOCATION, 1-12345",
        "CHARITY, 12345",
        "CHARITY, 12345678",
        "COMPANY, CE00571",
        "COMPANY, 123456789",
        "COMPANY, ZZ123456",
        "COMPANY, ''",
    })
    void is_sent_back_where_the_register_writes_them_otherwise(Register register, String written) {
        assertThatThrownBy(() -> RegisterNumber.parse("number", register, written))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.field()).isEqualTo("number"));
    }
}
