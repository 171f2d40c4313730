package org.carepurse.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.carepurse.outcome.WrongInput;
import org.carepurse.spreadsheet.SheetRow;

/**
 * Reads one row by its mapping as a careful person would: what is plainly meant is put right, what cannot be known is
 * left out, and each time it is said. Only a row without a name, or one that cannot be read at all, is not taken.
 */
final class Tidying {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final Set<String> NOTHING = Set.of("", "NA", "N/A", "NULL", "NONE", "-");
    private static final Set<String> AREAS = Set.of("M", "OL", "BL", "SK", "WN", "WA");

    private final Mapping mapping;
    private final List<String> heading;
    private final List<String> values;
    private final ArrayList<Remark> remarks = new ArrayList<>();

    private Tidying(Mapping mapping, List<String> heading, List<String> values) {
        this.mapping = mapping;
        this.heading = heading;
        this.values = values;
    }

    static Tidied<ImportedProvider> read(SheetRow row, Mapping mapping, List<String> heading) {
        if (row.values().isEmpty()) {
            return Tidied.leftOut(RemarkKind.NOT_READABLE, "");
        }
        if (row.values().size() > heading.size()) {
            return Tidied.leftOut(RemarkKind.TOO_MANY_VALUES, row.values().size() + " / " + heading.size());
        }
        return new Tidying(mapping, heading, row.values()).read();
    }

    private Tidied<ImportedProvider> read() {
        String name = Wording.nameOf(value(Field.NAME));
        if (name.isEmpty()) {
            return Tidied.leftOut(RemarkKind.NAME_MISSING, "");
        }
        if (name.length() > LONGEST_NAME) {
            return Tidied.leftOut(RemarkKind.NAME_TOO_LONG, Wording.within(60, name));
        }
        if (values.size() < heading.size()) {
            remarks.add(Remark.of(RemarkKind.VALUES_MISSING, values.size() + " / " + heading.size()));
        }
        ProviderFacts facts = facts(name);
        return new Tidied<>(Optional.of(new ImportedProvider(facts, numbers(), services(facts))), remarks);
    }

    private ProviderFacts facts(String name) {
        return new ProviderFacts(
                name,
                Wording.within(LONGEST_NAME, Wording.nameOf(value(Field.RUN_BY))),
                text(Field.DESCRIPTION, LONGEST_DESCRIPTION),
                text(Field.ADDRESS, LONGEST_ADDRESS)
                        .replaceAll("\\s*,\\s*", ", ")
                        .replaceAll("[.,\\s]+$", ""),
                postcode(),
                Telephone.read(value(Field.TELEPHONE)).noting(remarks).orElse(""),
                WebAddress.read(value(Field.WEBSITE)).noting(remarks).orElse(""));
    }

    private String text(Field field, int longest) {
        String text = Wording.tidy(value(field));
        if (text.length() > longest) {
            remarks.add(Remark.of(RemarkKind.SHORTENED, Wording.within(60, text)));
        }
        return Wording.within(longest, text);
    }

    private String postcode() {
        String written = value(Field.POSTCODE);
        if (written.isEmpty()) {
            remarks.add(Remark.of(RemarkKind.POSTCODE_MISSING, ""));
            return "";
        }
        Optional<Postcode> read = Postcode.read(written);
        if (read.isEmpty()) {
            remarks.add(Remark.of(RemarkKind.POSTCODE_LEFT_OUT, written));
            return "";
        }
        if (!read.get().toString().replace(" ", "").equalsIgnoreCase(written.replace(" ", ""))) {
            remarks.add(Remark.of(RemarkKind.POSTCODE_MENDED, written));
        }
        if (!AREAS.contains(read.get().district().replaceAll("[0-9].*", ""))) {
            remarks.add(Remark.of(RemarkKind.OUT_OF_AREA, read.get()));
        }
        return read.get().toString();
    }

    private List<RegisterNumber> numbers() {
        List<RegisterNumber> numbers = new ArrayList<>();
        for (Register register : List.of(Register.CQC_LOCATION, Register.CHARITY, Register.COMPANY)) {
            number(value(Field.valueOf(register.name())), register).ifPresent(numbers::add);
        }
        numbers.sort(null);
        return numbers;
    }

    private Optional<RegisterNumber> number(String written, Register register) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            RegisterNumber number = RegisterNumber.parse("number", register, written);
            if (!number.number().equals(written)) {
                remarks.add(Remark.of(RemarkKind.NUMBER_MENDED, written));
            }
            return Optional.of(number);
        } catch (WrongInput notItsForm) {
            remarks.add(Remark.of(RemarkKind.NUMBER_LEFT_OUT, written));
            return Optional.empty();
        }
    }

    private List<ServiceFacts> services(ProviderFacts facts) {
        Place place = Place.at(facts.address(), facts.postcode(), Wording.within(60, value(Field.BOROUGH)), point());
        return categories(facts).stream()
                .map(category -> new ServiceFacts(category, facts.name(), facts.description(), place))
                .toList();
    }

    private Set<String> categories(ProviderFacts facts) {
        Set<String> categories = new LinkedHashSet<>();
        for (String type : value(Field.TYPES).split("\\|")) {
            if (!type.isBlank()) {
                categories.add(KindOfService.registeredAs(type.strip()).orElseGet(() -> unknown(type)));
            }
        }
        if (categories.isEmpty()) {
            categories.add(KindOfService.describedAs(facts.name() + " " + facts.description()));
        }
        return categories;
    }

    private String unknown(String type) {
        remarks.add(Remark.of(RemarkKind.TYPE_NOT_KNOWN, type.strip()));
        return "OTHER";
    }

    private Point point() {
        String latitude = value(Field.LATITUDE);
        String longitude = value(Field.LONGITUDE);
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return null;
        }
        Optional<Point> point = Point.read(latitude, longitude).filter(Point::isInTheUnitedKingdom);
        if (point.isEmpty()) {
            remarks.add(Remark.of(RemarkKind.POINT_LEFT_OUT, latitude + ", " + longitude));
        }
        return point.orElse(null);
    }

    /** What the column of the field says, stripped; empty where it says nothing or there is no such column. */
    private String value(Field field) {
        int column = mapping.columns().containsKey(field)
                ? heading.indexOf(mapping.columns().get(field))
                : -1;
        if (column < 0 || column >= values.size()) {
            return "";
        }
        String value = values.get(column).strip();
        return NOTHING.contains(value.toUpperCase(Locale.ROOT)) ? "" : value;
    }
}
