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
    private static final String WITH_TERMS = "service,name,provider,unit,price,from,kind,missed-percent,notice-days\n";
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
    void what_may_be_charged_for_a_missed_visit_and_what_kind_of_price_it_is_stand_in_columns_of_their_own() {
        List<PriceLine> lines = PriceFile.read(WITH_TERMS + "SVC-1,a,b,hour,22.50,2027-04-01,per unit,50%,2\n"
                + "SVC-2,a,b,hour,22.50,2027-04-01,Block-share,,\nSVC-3,a,b,hour,22.50,2027-04-01,,,\n");
        assertThat(lines)
                .extracting(line -> line.told().orElseThrow())
                .containsExactly(
                        new PriceFrom(Unit.HOUR, TOLD.price(), TOLD.from(), PriceKind.PER_UNIT, new MissedTerms(50, 2)),
                        new PriceFrom(
                                Unit.HOUR, TOLD.price(), TOLD.from(), PriceKind.BLOCK_SHARE, MissedTerms.NO_CHARGE),
                        TOLD);
        assertThat(PriceFile.read(PriceFile.write(lines)))
                .extracting(PriceLine::told)
                .containsExactlyElementsOf(lines.stream().map(PriceLine::told).toList());
    }

    @Test
    void terms_that_cannot_be_are_told_of_their_line_alone() {
        List<PriceLine> lines = PriceFile.read(WITH_TERMS + "SVC-1,a,b,hour,1,2027-04-01,dear,,\n"
                + "SVC-2,a,b,hour,1,2027-04-01,,101,\nSVC-3,a,b,hour,1,2027-04-01,,half,\n"
                + "SVC-4,a,b,hour,1,2027-04-01,,50,29\nSVC-5,a,b,hour,1,2027-04-01,,,2\n"
                + "SVC-6,a,b,hour,1,2027-04-01\nSVC-7,a,b,hour,22.50,2027-04-01,,100,28\n");
        assertThat(lines.stream()
                        .limit(6)
                        .map(line -> line.wrong().orElseThrow().code()))
                .containsExactly(
                        "price-line-kind",
                        "missed-percent",
                        "missed-percent",
                        "notice-days",
                        "notice-without-charge",
                        "price-line-unreadable");
        assertThat(lines.get(6).told().orElseThrow().missed()).isEqualTo(new MissedTerms(100, 28));
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
