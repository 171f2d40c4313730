package org.carepurse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who may do what, read from {@code access.txt}: a row for each permission, a column for each kind of person, and in the
 * cell whether they may do it to a record that concerns them ({@code own}), to one that does not ({@code any}), or not
 * at all. A permission without a row fails, and so does a cell that the code answers otherwise.
 */
class AccessTest {

    private static final long HOLDER = 1,
            NOMINEE = 2,
            COORDINATOR = 3,
            COLLEAGUE = 4,
            STAFF = 5,
            FINANCE = 6,
            AUDITOR = 7,
            CLERK = 8,
            FUND_HOLDER = 9;
    private static final long COMMISSIONER = 100, PROVIDER = 200, KEEPER = 300, ELSEWHERE = 900;

    private static final Whose OWN = new Whose(HOLDER, COMMISSIONER, COORDINATOR, PROVIDER, KEEPER);
    private static final Whose OTHERS = new Whose(91L, ELSEWHERE, 93L, 901L, 902L);

    private static final Map<String, Map<String, String>> WRITTEN = asWritten();

    private final Access access = new Access();

    private static Map<String, SignedIn> people() {
        Map<String, SignedIn> people = new LinkedHashMap<>();
        people.put("holder", wearing(HOLDER, Role.BUDGET_HOLDER, COMMISSIONER));
        people.put("nominee", new SignedIn(NOMINEE, Set.of(), Set.of(HOLDER)));
        people.put("coordinator", wearing(COORDINATOR, Role.CARE_COORDINATOR, COMMISSIONER));
        people.put("colleague", wearing(COLLEAGUE, Role.CARE_COORDINATOR, COMMISSIONER));
        people.put("provider", wearing(STAFF, Role.PROVIDER_STAFF, PROVIDER));
        people.put("finance", wearing(FINANCE, Role.COMMISSIONER_FINANCE, COMMISSIONER));
        people.put("auditor", wearing(AUDITOR, Role.COMMISSIONER_AUDITOR, COMMISSIONER));
        people.put("hatless", new SignedIn(99, Set.of(), Set.of()));
        people.put("bureau", wearing(CLERK, Role.BUREAU_CLERK, KEEPER));
        people.put("fundholder", wearing(FUND_HOLDER, Role.FUND_HOLDER_STAFF, KEEPER));
        return people;
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void each_kind_of_person_may_do_what_the_table_says_and_nothing_else(Permission permission) {
        assertThat(WRITTEN).as("access.txt needs a row for each permission").containsKey(permission.name());
        assertThat(asDecided(permission)).isEqualTo(WRITTEN.get(permission.name()));
    }

    @Test
    void the_table_has_no_row_for_a_permission_that_is_gone() {
        assertThat(Arrays.stream(Permission.values()).map(Permission::name)).containsAll(WRITTEN.keySet());
    }

    /** Their working papers are their own, and no part of the books. */
    @Test
    void an_auditor_is_given_nothing_but_questions_and_working_papers() {
        SignedIn auditor = people().get("auditor");
        assertThat(Arrays.stream(Permission.values()).filter(permission -> access.may(auditor, permission, OWN)))
                .filteredOn(permission -> !permission.name().startsWith("SEE_"))
                .containsExactly(Permission.EXAMINE_BUDGETS);
    }

    @Test
    void a_holder_of_the_same_number_at_another_commissioner_is_somebody_else() {
        SignedIn moved = wearing(HOLDER, Role.BUDGET_HOLDER, ELSEWHERE);
        assertThat(access.may(moved, Permission.SEE_PURSE, OWN)).isFalse();
    }

    @Test
    void a_party_the_record_does_not_have_is_nobody() {
        people().values().forEach(who -> assertThat(access.may(who, Permission.SEE_PURSE, Whose.NOBODYS))
                .isFalse());
    }

    @Test
    void refusing_says_which_permission_is_missing() {
        assertThatThrownBy(() -> access.require(people().get("hatless"), Permission.SEE_PURSE, OWN))
                .isInstanceOfSatisfying(NotAllowed.class, refused -> assertThat(refused.permission())
                        .isEqualTo(Permission.SEE_PURSE));
    }

    private Map<String, String> asDecided(Permission permission) {
        Map<String, String> row = new LinkedHashMap<>();
        people().forEach((person, who) -> row.put(person, cell(who, permission)));
        return row;
    }

    private String cell(SignedIn who, Permission permission) {
        boolean own = access.may(who, permission, OWN);
        boolean others = access.may(who, permission, OTHERS);
        if (own && others) {
            return "any";
        }
        return own ? "own" : others ? "others" : "-";
    }

    private static Map<String, Map<String, String>> asWritten() {
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        rows().map(row -> row.split("\\s+")).forEach(row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            people().keySet().forEach(person -> cells.put(person, row[cells.size() + 1]));
            table.put(row[0], cells);
        });
        return table;
    }

    private static Stream<String> rows() {
        try (var in = AccessTest.class.getResourceAsStream("access.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SignedIn wearing(long person, Role role, long organisation) {
        return new SignedIn(person, Set.of(new Hat(role, organisation)), Set.of());
    }
}
