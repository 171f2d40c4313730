package org.carepurse.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carepurse.audit.RequestKey;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class SavedViewsTest {

    private static final String BY_STREAM = "/spending?year=2026&by=STREAM";

    private final InventedPeople people;
    private final SavedViews views;
    private final long commissioner;
    private final SignedIn auditor;

    SavedViewsTest(CarePurseInstance instance, SavedViews views) {
        this.people = InventedPeople.in(instance);
        this.views = views;
        this.commissioner = people.commissionerId();
        this.auditor = people.anAuditor();
    }

    @Test
    void are_listed_by_name_and_lead_to_the_page_with_its_filters() {
        saved(auditor, "streams", BY_STREAM);
        saved(auditor, "Areas", "/spending?by=AREA");
        saved(auditor, "late", "/work/late?standard=PAID");
        assertThat(views.of(auditor, commissioner, Dashboard.SPENDING))
                .extracting(SavedView::name)
                .containsExactly("Areas", "streams");
        assertThat(views.all(auditor, commissioner))
                .extracting(SavedView::address)
                .containsExactly("/spending?by=AREA", "/work/late?standard=PAID", BY_STREAM);
    }

    @Test
    void are_somebodys_own() {
        String reference = saved(auditor, "mine", BY_STREAM);
        SignedIn finance = people.finance();
        assertThat(views.of(finance, commissioner, Dashboard.SPENDING)).isEmpty();
        assertThatThrownBy(() -> views.show(finance, commissioner, reference)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> views.delete(finance, RequestKey.fresh(), commissioner, reference))
                .isInstanceOf(NotFound.class);
        assertThat(views.show(auditor, commissioner, reference).name()).isEqualTo("mine");
    }

    @Test
    void one_is_called_otherwise_and_deleted() {
        String reference = saved(auditor, "first", BY_STREAM);
        views.rename(auditor, RequestKey.fresh(), commissioner, reference, new ViewName(" second "))
                .value();
        assertThat(views.show(auditor, commissioner, reference).name()).isEqualTo("second");
        views.delete(auditor, RequestKey.fresh(), commissioner, reference).value();
        assertThat(views.all(auditor, commissioner)).isEmpty();
    }

    @Test
    void a_name_is_taken_once_of_each_dashboard() {
        saved(auditor, "this year", BY_STREAM);
        saved(auditor, "this year", "/outcomes");
        String other = saved(auditor, "another", "/spending");
        assertThat(save(auditor, "THIS year", "/spending/year").why().code()).isEqualTo("view-name-taken");
        assertThat(views.rename(auditor, RequestKey.fresh(), commissioner, other, new ViewName("this year"))
                        .why()
                        .code())
                .isEqualTo("view-name-taken");
        assertThat(views.rename(auditor, RequestKey.fresh(), commissioner, other, new ViewName("Another"))
                        .isDone())
                .isTrue();
    }

    @Test
    void the_same_request_sent_twice_saves_one() {
        RequestKey key = RequestKey.fresh();
        SavedViews.Save asked = new SavedViews.Save(new ViewName("once"), ViewAddress.parse(BY_STREAM));
        String first = views.save(auditor, key, commissioner, asked).value();
        assertThat(views.save(auditor, key, commissioner, asked).value()).isEqualTo(first);
        assertThat(views.all(auditor, commissioner)).hasSize(1);
    }

    @Test
    void fifty_are_the_most() {
        for (int number = 1; number <= SavedViews.MOST; number++) {
            saved(auditor, "view " + number, "/work");
        }
        assertThat(save(auditor, "one more", "/work").why().code()).isEqualTo("views-enough");
    }

    @Test
    void whoever_sees_no_dashboard_keeps_none() {
        SignedIn holder = people.aHolder();
        assertThat(views.of(holder, commissioner, Dashboard.SPENDING)).isEmpty();
        assertThatThrownBy(() -> save(holder, "mine", BY_STREAM)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> views.all(holder, commissioner)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_name_is_one_line_of_up_to_sixty_letters() {
        assertThat(new ViewName("é".repeat(60)).text()).hasSize(60);
        assertThatThrownBy(() -> new ViewName("é".repeat(61))).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new ViewName("two\nlines")).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new ViewName("  ")).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> new ViewName(null)).isInstanceOf(WrongInput.class);
    }

    private String saved(SignedIn who, String name, String address) {
        return save(who, name, address).value();
    }

    private Outcome<String> save(SignedIn who, String name, String address) {
        return views.save(
                who,
                RequestKey.fresh(),
                commissioner,
                new SavedViews.Save(new ViewName(name), ViewAddress.parse(address)));
    }
}
