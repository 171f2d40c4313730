package org.carepurse.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.outcome.WrongInput;
import org.carepurse.spreadsheet.SheetRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPlanTest {

    private static final String HOMES = "name,type,address,postcode,telephone,website,area_name,lon,lat\n";

    @TempDir
    private Path folder;

    private final KnownProviders known = new KnownProviders();

    @Test
    void the_published_files_are_taken_whole_and_a_second_time_changes_nothing() {
        assertThat(GreaterManchester.ALL.stream().map(name -> totals(GreaterManchester.file(name))))
                .containsExactly(
                        new Totals(559, 554, 2, 3, 0, 3),
                        new Totals(56, 8, 48, 0, 0, 3),
                        new Totals(736, 734, 2, 0, 0, 3),
                        new Totals(60, 48, 12, 0, 0, 1));
        assertThat(GreaterManchester.ALL.stream().map(name -> totals(GreaterManchester.file(name))))
                .allSatisfy(again -> assertThat(again.unchanged()).isEqualTo(again.read()));
    }

    @Test
    void a_home_in_two_published_files_is_one_also_under_a_new_name() {
        decide(GreaterManchester.file(GreaterManchester.HOMES));
        List<LineReport> lines = decide(GreaterManchester.file(GreaterManchester.TRAFFORD_HOMES));
        assertThat(remarksOf(lines, "Ann Challis")).containsExactly("SAME_AS_PROVIDER: Ann Challis");
        assertThat(remarksOf(lines, "Ashlands Manor Care Home")).contains("RENAMED: Ashlands manor Care Centre");
        assertThat(remarksOf(lines, "Buttercup Lodge")).contains("RENAMED: EAM Lodge (Trafford)");
        assertThat(remarksOf(lines, "Sunflower House")).contains("RENAMED: EAM House");
        assertThat(remarksOf(lines, "Four Oaks Care Home")).containsExactly("SAME_AS_PROVIDER: Four Oaks Care Home");
        assertThat(remarksOf(lines, "Away Day Care")).containsExactly("PERHAPS_THE_SAME: The Fairways");
    }

    @Test
    void in_whichever_order_files_come_the_newer_tells_and_the_older_fills_the_blanks() {
        Path older = file(
                "2020.csv",
                HOMES + "Yew Tree,Residential homes,\"Fairy Lane, Sale\",M33 2JT,1619739616,"
                        + "http://yewtree.example,Trafford,-2.31,53.43\n");
        Path newer = file(
                "2026.csv",
                "name,cqc_id,type,address,postcode,telephone,website,provider,area_name,lon,lat\n"
                        + "Yew Tree House,1-1114447773,Nursing homes,\"Fairy Lane,Sale\",M33 2JT,1619739616,NA,Yew Ltd,Trafford,-2.31,53.43\n");
        decide(newer);
        decide(older);
        Known home = known.numbered(List.of(new RegisterNumber(Register.CQC_LOCATION, "1-1114447773")))
                .orElseThrow();
        assertThat(home.facts().name()).isEqualTo("Yew Tree House");
        assertThat(home.facts().website()).isEqualTo("http://yewtree.example");
        assertThat(home.services())
                .extracting(service -> service.facts().category())
                .containsExactly("NURSING_CARE", "RESIDENTIAL_CARE");
    }

    @Test
    void two_homes_of_one_name_in_two_towns_stay_two() {
        assertThat(totals(
                                file(
                                        "homes.csv",
                                        HOMES
                                                + "The Willows,Nursing homes,1 Murray Street,M7 2DX,1617924809,NA,Salford,-2.2,53.5\n"
                                                + "The Willows,Residential homes,Broad Lane,OL16 4PP,1706906940,NA,Rochdale,-2.1,53.6\n"))
                        .created())
                .isEqualTo(2);
    }

    @Test
    void one_bad_line_does_not_sink_the_file() {
        List<LineReport> lines = decide(file(
                "homes.csv",
                HOMES
                        + "Good Home,Residential homes,1 High Street,M33 2JT,NA,NA,Trafford,-2.3,53.4\n"
                        + ",Residential homes,2 High Street,M33 2JT,NA,NA,Trafford,-2.3,53.4\n"
                        + "\"Never closed,Residential homes,3 High Street,M33 2JT,NA,NA,Trafford,-2.3,53.4\n"
                        + "\n"
                        + "\"Over\ntwo lines\",Residential homes,4 High Street,M33 2JT,NA,NA,Trafford,-2.3,53.4\n"
                        + "One,too,many,M33 2JT,NA,NA,Trafford,-2.3,53.4,extra\n"
                        + "Last Home,Residential homes,5 High Street,M33 2JT,NA,NA,Trafford,-2.3,53.4\n"));
        assertThat(lines).extracting(LineReport::line).containsExactly(2L, 3L, 4L, 6L, 8L, 9L);
        assertThat(lines)
                .extracting(LineReport::outcome)
                .containsExactly(
                        LineOutcome.CREATED,
                        LineOutcome.REJECTED,
                        LineOutcome.REJECTED,
                        LineOutcome.CREATED,
                        LineOutcome.REJECTED,
                        LineOutcome.CREATED);
        assertThat(lines.get(3).about()).isEqualTo("Over two lines");
        assertThat(lines.get(2).raw()).startsWith("\"Never closed");
    }

    @Test
    void one_line_twice_in_a_file_is_one_provider_and_said_so() {
        String line = "Alexandra Lodge,Nursing homes,355 Wilbraham Road,M16 8NP,1618605400,NA,Manchester,-2.2,53.4\n";
        List<LineReport> lines = decide(file("homes.csv", HOMES + line + line));
        assertThat(lines.get(1).outcome()).isEqualTo(LineOutcome.UNCHANGED);
        assertThat(lines.get(1).remarks()).contains(Remark.of(RemarkKind.SAME_AS_LINE, 2));
    }

    @Test
    void a_changed_line_updates_its_provider() {
        decide(file("homes.csv", HOMES + "Yew Tree,Residential homes,Fairy Lane,M33 2JT,NA,NA,Trafford,-2.3,53.4\n"));
        Totals again = totals(file(
                "homes.csv",
                HOMES + "Yew Tree,Residential homes,Fairy Lane,M33 2JT,1619739616,NA,Trafford,-2.3,53.4\n"));
        assertThat(again).isEqualTo(new Totals(1, 0, 1, 0, 0, 0));
    }

    @Test
    void a_file_from_an_older_spreadsheet_or_with_a_mark_at_its_beginning_is_read() throws IOException {
        String line = "Café Bôn,Residential homes,1 High Street,M33 2JT,NA,NA,Trafford,-2.3,53.4\n";
        Path older = Files.write(folder.resolve("older.csv"), (HOMES + line).getBytes(Charset.forName("windows-1252")));
        assertThat(decide(older).get(0).about()).isEqualTo("Café Bôn");
        Path marked =
                Files.write(folder.resolve("marked.csv"), ("\uFEFF" + HOMES + line).getBytes(StandardCharsets.UTF_8));
        assertThat(decide(marked).get(0).about()).isEqualTo("Café Bôn");
    }

    @Test
    void a_file_that_is_none_that_is_known_is_sent_back_with_its_name() {
        assertThatThrownBy(() -> decide(file("sheet.csv", "colour,size\nred,2\n")))
                .isInstanceOfSatisfying(WrongInput.class, wrong -> {
                    assertThat(wrong.code()).isEqualTo("import-file-unknown");
                    assertThat(wrong.facts()).containsEntry("file", "sheet.csv");
                });
        assertThatThrownBy(() -> decide(file("empty.csv", "")))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.code()).isEqualTo("import-file-empty"));
    }

    private Totals totals(Path path) {
        return Totals.of(decide(path));
    }

    private List<LineReport> decide(Path path) {
        ImportFile file = new ImportFile(path, path.getFileName().toString());
        ImportPlan plan = new ImportPlan(file.mapping(), file.heading(), known);
        List<LineReport> lines = new ArrayList<>();
        try (SheetRows rows = file.rows()) {
            rows.forEachRemaining(row -> lines.add(plan.decide(row).report()));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return lines;
    }

    private Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        }
    }

    private static List<String> remarksOf(List<LineReport> lines, String about) {
        return lines.stream()
                .filter(line -> line.about().equals(about))
                .flatMap(line -> line.remarks().stream())
                .filter(remark -> remark.kind() != RemarkKind.TELEPHONE_MENDED)
                .map(Remark::kept)
                .toList();
    }
}
