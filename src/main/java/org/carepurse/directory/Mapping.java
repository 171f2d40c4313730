package org.carepurse.directory;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the columns of one published file are read.
 *
 * @param source its name in our records
 * @param asAt the day on which it was true, as its publisher says
 * @param key the register whose number names a line for ever; null where name and postcode must do
 * @param columns the heading of the column that tells each field
 */
record Mapping(String source, LocalDate asAt, Register key, Map<Field, String> columns) {

    private static final Map<Field, String> CARE_HOME = Map.of(
            Field.NAME, "name",
            Field.TYPES, "type",
            Field.ADDRESS, "address",
            Field.POSTCODE, "postcode",
            Field.BOROUGH, "area_name",
            Field.LATITUDE, "lat",
            Field.LONGITUDE, "lon",
            Field.TELEPHONE, "telephone",
            Field.WEBSITE, "website");

    /** The files that are understood; of two that fit a heading the earlier says more. A new file is a new entry. */
    static final List<Mapping> ALL = List.of(
            new Mapping(
                    "cqc-trafford-2026",
                    LocalDate.of(2026, 2, 1),
                    Register.CQC_LOCATION,
                    and(CARE_HOME, Map.of(Field.CQC_LOCATION, "cqc_id", Field.RUN_BY, "provider"))),
            new Mapping("cqc-greater-manchester-2020", LocalDate.of(2020, 1, 1), null, CARE_HOME),
            new Mapping(
                    "charity-commission-trafford-2023",
                    LocalDate.of(2023, 4, 1),
                    Register.CHARITY,
                    Map.of(
                            Field.NAME, "charity_name",
                            Field.DESCRIPTION, "charity_activities",
                            Field.POSTCODE, "charity_contact_postcode",
                            Field.WEBSITE, "charity_contact_web",
                            Field.CHARITY, "registered_charity_number",
                            Field.COMPANY, "charity_company_registration_number")),
            new Mapping(
                    "mental-health-trafford-2018",
                    LocalDate.of(2018, 7, 1),
                    null,
                    Map.of(
                            Field.NAME, "name",
                            Field.DESCRIPTION, "description",
                            Field.ADDRESS, "address",
                            Field.POSTCODE, "postcode",
                            Field.TELEPHONE, "telephone",
                            Field.WEBSITE, "website")));

    boolean fits(List<String> heading) {
        return heading.containsAll(columns.values());
    }

    private static Map<Field, String> and(Map<Field, String> some, Map<Field, String> more) {
        var all = new EnumMap<Field, String>(some);
        all.putAll(more);
        return Map.copyOf(all);
    }
}
