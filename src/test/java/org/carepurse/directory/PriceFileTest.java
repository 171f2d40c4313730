package org.carepurse.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.WrongInput;
import org.junit.jupiter.api.Test;

class PriceFileTest {

    private static final String HEADING = "service,name,provider,unit,price,from\n";
    private static final PriceFrom TOLD = new PriceFrom(Unit.HOUR, Sterling.pounds("22.50"), LocalDate.of(2027, 4, 1));

    @Test
    void a_day_is_read_as_the_file_had_it_and_as_a_spreadsheet_writes_it() {
        List<PriceLine> lines = PriceFile.read(
                HEADING + "SVC-1,Art,Sale Arts,hour,22.50,2027-04-01\nSVC-2,Art,Sale Arts,HOUR,£22.50,01/04/2027\n");
        assertThat(lines).allSatisfy(line -> assertThat(line.told()).contains(TOLD));
    }

    @Test
    void a_line_that_cannot_be_read_says_why_and_keeps_no_other_from_being_read() {
        List<PriceLine> lines =
                PriceFile.read(HEADING + "SVC-1,a,b,hour,cheap,2027-04-01\nSVC-2,a,b,hour,1,31/02/2027\njunk\n"
                        + "SVC-3,a,b,ell,1,2027-04-01\nSVC-4,a,b,hour,0,2027-04-01\nSVC-5,a,b,hour,22.50,2027-04-01");
        assertThat(lines.stream().limit(5))
                .allSatisfy(line -> assertThat(line.wrong()).isPresent());
        assertThat(lines.stream()
                        .limit(5)
                        .map(line -> line.wrong().orElseThrow().field()))
                .containsExactly("price", "from", "file", "unit", "price");
        assertThat(lines.get(5).told()).contains(TOLD);
    }

    @Test
    void a_line_without_a_price_asks_for_nothing() {
        assertThat(PriceFile.read(HEADING + "SVC-1,a,b,,,\n").get(0).isLeftOpen())
                .isTrue();
    }

    @Test
    void what_is_no_price_file_is_refused_whole() {
        for (String text : List.of("", "a,b\n1,2", "\0\0")) {
            assertThatThrownBy(() -> PriceFile.read(text))
                    .isInstanceOfSatisfying(
                            WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("price-file-heading"));
        }
    }

    @Test
    void takes_500_lines_and_not_one_more() {
        assertThat(PriceFile.read(HEADING + "SVC-1,a,b,,,\n".repeat(500))).hasSize(500);
        assertThatThrownBy(() -> PriceFile.read(HEADING + "SVC-1,a,b,,,\n".repeat(501)))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void what_is_written_is_read_again_as_it_was() {
        List<PriceLine> lines =
                PriceFile.read(HEADING + "SVC-1,\"Art, \"\"free\"\"\",b,hour,22.50,2027-04-01\nSVC-2,a,b,,,\n");
        List<PriceLine> again = PriceFile.read(PriceFile.write(lines));
        assertThat(again).singleElement().satisfies(line -> {
            assertThat(line.service()).isEqualTo("SVC-1");
            assertThat(line.told()).contains(TOLD);
        });
    }
}
