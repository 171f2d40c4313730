package org.carepurse.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One table, as the register tells of it.
 *
 * @param belongs how rows are found that are about a person; none when it holds none
 * @param did columns that name whoever did it
 * @param goes what of a person's rows goes when the person is erased
 * @param hidden columns that a copy leaves out
 */
record HeldIn(
        String table, RecordKind kind, List<Belonging> belongs, Set<String> did, List<Going> goes, Set<String> hidden) {

    private static final String NONE = "-";
    private static final String BETWEEN = ", ";

    static HeldIn read(String line) {
        String[] parts = line.split("\\|");
        return new HeldIn(
                parts[0].strip(),
                RecordKind.valueOf(parts[1].strip()),
                list(parts[2]).stream().map(Belonging::read).toList(),
                Set.copyOf(list(parts[3])),
                list(parts[4]).stream().map(Going::read).toList(),
                Set.copyOf(list(parts[5])));
    }

    boolean isAboutPeople() {
        return !belongs.isEmpty();
    }

    boolean namesPeople() {
        return isAboutPeople() || !did.isEmpty();
    }

    /** All columns that hold a person's number. */
    Set<String> columnsOfPeople() {
        return Stream.concat(belongs.stream().filter(Belonging::namesThePerson).map(Belonging::column), did.stream())
                .collect(Collectors.toSet());
    }

    private static List<String> list(String part) {
        String text = part.strip();
        return text.equals(NONE) ? List.of() : List.of(text.split(BETWEEN));
    }
}
