package org.carepurse.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.carepurse.spreadsheet.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyingTest {

    private static final Mapping HOMES = Mapping.ALL.get(0);
    private static final Mapping CHARITIES = Mapping.ALL.get(2);
    private static final List<String> HEADING = List.copyOf(HOMES.columns().values());

    @ParameterizedTest
    @CsvSource({
        "1617486414, 0161 748 6414, TELEPHONE_MENDED",
        "1617777e3, 0161 777 7000, TELEPHONE_MENDED",
        "1204325413, 01204 325413, TELEPHONE_MENDED",
        "7976848608, 07976 848608, TELEPHONE_MENDED",
        "3300583240, 0330 058 3240, TELEPHONE_MENDED",
        "0161 832 3736, 0161 832 3736, ",
        "+44 (0)161 832 3736, 0161 832 3736, ",
        "NA, '', ",
        "161688, '', TELEPHONE_LEFT_OUT",
        "161335989, '', TELEPHONE_LEFT_OUT",
        "call us, '', TELEPHONE_LEFT_OUT",
    })
    void gives_a_telephone_number_back_the_nought_a_spreadsheet_took(String told, String kept, RemarkKind remark) {
        Tidied<ImportedProvider> read = home(Map.of(Field.TELEPHONE, told));
        assertThat(facts(read).telephone()).isEqualTo(kept);
        assertThat(kinds(read)).isEqualTo(remark == null ? List.of() : List.of(remark));
    }

    @ParameterizedTest
    @CsvSource({
        "www.halle.co.uk, http://www.halle.co.uk, ",
        "https://mha.org.uk/care-homes/handsworth, https://mha.org.uk/care-homes/handsworth, ",
        "HTTP://WWW.LCNT.ORG.UK/, http://www.lcnt.org.uk, ",
        "http//:www.hope-kpa.gmkin.org.uk, http://www.hope-kpa.gmkin.org.uk, WEBSITE_MENDED",
        "'www,wastmanchester.com', http://www.wastmanchester.com, WEBSITE_MENDED",
        "WWW.DYNAMICSUPPORTGM.ORG., http://www.dynamicsupportgm.org, WEBSITE_MENDED",
        "quakermeetinghouse.m336wx, '', WEBSITE_LEFT_OUT",
        "javascript:alert(1), '', WEBSITE_LEFT_OUT",
        "'', '', ",
    })
    void reads_a_web_address_as_people_type_it(String told, String kept, RemarkKind remark) {
        Tidied<ImportedProvider> read = home(Map.of(Field.WEBSITE, told));
        assertThat(facts(read).website()).isEqualTo(kept);
        assertThat(kinds(read)).isEqualTo(remark == null ? List.of() : List.of(remark));
    }

    @ParameterizedTest
    @CsvSource({
        "'M16 8BP ', M16 8BP, ",
        "m169nw, M16 9NW, ",
        "WA15 OHF, WA15 0HF, POSTCODE_MENDED",
        "SY14 8EF, SY14 8EF, OUT_OF_AREA",
        "WA154 1HF, '', POSTCODE_LEFT_OUT",
        "NA, '', POSTCODE_MISSING",
    })
    void reads_a_postcode_or_says_that_it_cannot(String told, String kept, RemarkKind remark) {
        Tidied<ImportedProvider> read = home(Map.of(Field.POSTCODE, told));
        assertThat(facts(read).postcode()).isEqualTo(kept);
        assertThat(kinds(read)).isEqualTo(remark == null ? List.of() : List.of(remark));
    }

    @ParameterizedTest
    @CsvSource({
        "DUKINFIELD BAPTIST CHURCH (TRUST FUNDS HELD ), Dukinfield Baptist Church (Trust Funds Held)",
        "LMCP CARE LINK, LMCP Care Link",
        "THE CHESHIRE WILDLIFE TRUST LIMITED, The Cheshire Wildlife Trust Limited",
        "ST ANN'S HOSPICE, St Ann's Hospice",
        "9TH SALE SCOUT GROUP (ST ANNES C OF E), 9th Sale Scout Group (St Annes C of E)",
        "'  Urmston   Manor ', Urmston Manor",
    })
    void writes_a_name_all_in_capitals_as_people_write_names(String told, String kept) {
        assertThat(facts(home(Map.of(Field.NAME, told))).name()).isEqualTo(kept);
    }

    @Test
    void makes_a_service_of_each_type() {
        Tidied<ImportedProvider> read = home(Map.of(Field.TYPES, "Residential homes|Homecare agencies|Time travel"));
        assertThat(read.value().orElseThrow().services())
                .extracting(ServiceFacts::category)
                .containsExactly("RESIDENTIAL_CARE", "HOMECARE", "OTHER");
        assertThat(kinds(read)).containsExactly(RemarkKind.TYPE_NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Relate | One to one counselling and relationship service. | TALKING_THERAPY",
                "Open Studios CIC | Art classes and workshops | ART_CLASS",
                "Ear4U | Listening Ear service for residents feeling lonely or isolated. | BEFRIENDING",
                "Trafford Carers Centre | Charity which supports unpaid carers | CARERS_SUPPORT",
                "Target Cafe | support to stay free from drugs and alcohol | RECOVERY",
                "Hale Civic Society | preservation of features of public amenity | COMMUNITY_GROUP",
            })
    void finds_the_kind_of_a_service_in_the_words_that_describe_it(String name, String description, String category) {
        assertThat(KindOfService.describedAs(name + " " + description)).isEqualTo(category);
    }

    @Test
    void leaves_out_coordinates_that_cannot_be_here() {
        assertThat(kinds(home(Map.of(Field.LATITUDE, "-2.3", Field.LONGITUDE, "53.4"))))
                .containsExactly(RemarkKind.POINT_LEFT_OUT);
        assertThat(kinds(home(Map.of(Field.LATITUDE, "north", Field.LONGITUDE, "-2.3"))))
                .containsExactly(RemarkKind.POINT_LEFT_OUT);
    }

    @Test
    void keeps_the_rest_of_a_line_whose_company_number_is_not_one() {
        List<String> heading = List.copyOf(CHARITIES.columns().values());
        Map<String, String> told = Map.of(
                "charity_name",
                "DOWN'S SYNDROME SUPPORT",
                "registered_charity_number",
                "1165001",
                "charity_company_registration_number",
                "CE00571",
                "charity_contact_postcode",
                "M33 4GT");
        Tidied<ImportedProvider> read = Tidying.read(
                new SheetRow(
                        2,
                        "",
                        heading.stream()
                                .map(column -> told.getOrDefault(column, "NA"))
                                .toList()),
                CHARITIES,
                heading);
        assertThat(read.value().orElseThrow().numbers())
                .containsExactly(new RegisterNumber(Register.CHARITY, "1165001"));
        assertThat(kinds(read)).containsExactly(RemarkKind.NUMBER_LEFT_OUT);
    }

    @Test
    void takes_a_line_with_values_missing_at_its_end_and_not_one_with_too_many() {
        List<String> heading = List.of("name", "description", "address", "postcode", "telephone", "website");
        Mapping mapping = Mapping.ALL.get(3);
        Tidied<ImportedProvider> few = Tidying.read(
                new SheetRow(2, "", List.of("Ear4U", "Listening ear", "Moss Lane", "M31 4FA")), mapping, heading);
        assertThat(few.value()).isPresent();
        assertThat(kinds(few)).containsExactly(RemarkKind.VALUES_MISSING);
        Tidied<ImportedProvider> many =
                Tidying.read(new SheetRow(3, "", List.of("a", "b", "c", "d", "e", "f", "g")), mapping, heading);
        assertThat(many.value()).isEmpty();
        assertThat(kinds(many)).containsExactly(RemarkKind.TOO_MANY_VALUES);
    }

    @Test
    void does_not_take_a_line_without_a_name_or_with_one_too_long_to_be_one() {
        assertThat(kinds(home(Map.of(Field.NAME, "NA")))).containsExactly(RemarkKind.NAME_MISSING);
        assertThat(kinds(home(Map.of(Field.NAME, "x".repeat(201))))).containsExactly(RemarkKind.NAME_TOO_LONG);
        assertThat(home(Map.of(Field.NAME, "x".repeat(200))).value()).isPresent();
    }

    private static Tidied<ImportedProvider> home(Map<Field, String> told) {
        Map<Field, String> usual =
                Map.of(Field.NAME, "Ann Challis", Field.TYPES, "Residential homes", Field.POSTCODE, "M41 9LT");
        List<String> values = HEADING.stream()
                .map(column -> HOMES.columns().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(column))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow())
                .map(field -> told.getOrDefault(field, usual.getOrDefault(field, "NA")))
                .toList();
        return Tidying.read(new SheetRow(2, "", values), HOMES, HEADING);
    }

    private static ProviderFacts facts(Tidied<ImportedProvider> read) {
        return read.value().orElseThrow().facts();
    }

    private static List<RemarkKind> kinds(Tidied<ImportedProvider> read) {
        return read.remarks().stream().map(Remark::kind).toList();
    }
}
