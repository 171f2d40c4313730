package org.carepurse.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.carepurse.directory.UnmetSearches.Unmet;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class UnmetSearchesTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 4);

    private final CarePurseInstance instance;
    private final UnmetSearches unmet;
    private InventedPeople people;
    private SignedIn holder;

    UnmetSearchesTest(CarePurseInstance instance, UnmetSearches unmet) {
        this.instance = instance;
        this.unmet = unmet;
    }

    @BeforeEach
    void a_holder_of_a_commissioner() {
        people = InventedPeople.in(instance);
        holder = people.aHolder();
    }

    @Test
    void tells_what_was_looked_for_most_often_and_holds_back_a_number_below_five() {
        look("WHEELCHAIR", "M33 4GT", 5);
        look("PHYSIOTHERAPY", "M33 4GT", 4);
        look("WHEELCHAIR", null, 6);
        assertThat(list(people.finance(), MARCH))
                .containsExactly(
                        new Unmet("WHEELCHAIR", "", 6),
                        new Unmet("WHEELCHAIR", "M33", 5),
                        new Unmet("PHYSIOTHERAPY", "M33", 0));
    }

    @Test
    void another_month_is_another_matter() {
        look("WHEELCHAIR", null, 6);
        assertThat(list(people.finance(), MARCH.plusMonths(1))).isEmpty();
    }

    @Test
    void another_commissioner_and_the_holder_see_none() {
        SignedIn other = InventedPeople.in(instance).finance();
        for (SignedIn stranger : List.of(other, holder)) {
            assertThatThrownBy(() -> list(stranger, MARCH)).isInstanceOf(NotAllowed.class);
        }
    }

    private List<Unmet> list(SignedIn who, LocalDate day) {
        return unmet.list(who, new UnmetSearches.Question(people.commissionerId(), day, day), 10);
    }

    private void look(String category, String near, int times) {
        Postcode place = near == null ? null : Postcode.parse("near", near);
        Search search = new Search("", place, 0, category, 0, false, SearchOrder.BEST_MATCH, MARCH, 1);
        for (int time = 0; time < times; time++) {
            unmet.count(holder, search);
        }
    }
}
