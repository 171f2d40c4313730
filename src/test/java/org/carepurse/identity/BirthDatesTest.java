package org.carepurse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carepurse.audit.RequestKey;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.junit.jupiter.api.Test;

@OnDatabase
class BirthDatesTest {

    private static final LocalDate BORN = LocalDate.of(1958, 2, 11);

    private final InventedPeople invented;
    private final BirthDates birthDates;
    private final People people;
    private final LocalDate today;
    private final Person holder;

    BirthDatesTest(CarePurseInstance instance) {
        this.invented = InventedPeople.in(instance);
        this.birthDates = instance.get(BirthDates.class);
        this.people = instance.get(People.class);
        this.today = London.today(instance.clock());
        this.holder = people.person(invented.aHolder().personId());
    }

    @Test
    void whoever_may_enrol_a_holder_notes_when_they_were_born() {
        assertThat(holder.bornOn()).isEmpty();

        note(invented.aCoordinator(), BORN);

        assertThat(people.byReference(holder.reference()).bornOn()).hasValue(BORN);
    }

    @Test
    void an_auditor_a_holder_and_another_commissioner_find_nobody_to_note_it_of() {
        for (SignedIn other : List.of(invented.anAuditor(), invented.aHolder(), nobody())) {
            assertThatThrownBy(() -> note(other, BORN)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void nobody_is_born_after_today_but_somebody_may_be_today() {
        assertThatThrownBy(() -> note(invented.finance(), today.plusDays(1))).isInstanceOf(WrongInput.class);

        note(invented.finance(), today);

        assertThat(people.byReference(holder.reference()).bornOn()).hasValue(today);
    }

    @Test
    void only_a_holders_birth_is_asked_for() {
        assertThatThrownBy(() ->
                        new NewPerson("Cai", new EmailAddress("cai@example.org"), Language.ENGLISH, null, BORN, true))
                .isInstanceOf(WrongInput.class);
    }

    private static SignedIn nobody() {
        return new SignedIn(1, Set.of(), Set.of());
    }

    private void note(SignedIn who, LocalDate day) {
        birthDates
                .note(who, RequestKey.fresh(), new BirthDates.Note(holder.reference(), day))
                .value();
    }
}
