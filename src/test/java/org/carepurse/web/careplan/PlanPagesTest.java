package org.carepurse.web.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.web.frame.DrawnPage.aPage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.careplan.Plan;
import org.carepurse.careplan.PlanCare;
import org.carepurse.identity.Access;
import org.carepurse.identity.Language;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.WrongInput;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of plans that the use cases made. */
@OnDatabase
class PlanPagesTest {

    private static final Problems NONE = Problems.none(Words.in(Language.ENGLISH));
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

    private final CarePurseInstance instance;
    private final Access access;

    PlanPagesTest(CarePurseInstance instance, Access access) {
        this.instance = instance;
        this.access = access;
    }

    @Test
    void a_draft_shows_its_co_ordinator_what_is_left_to_write() {
        PlanAtWork plan = APlan.in(instance).draft();
        Document page = drawn(plan, plan.coordinator(), Role.CARE_COORDINATOR, NONE);
        assertThat(page.select(".govuk-task-list__item")).hasSize(3);
        assertThat(page.select("main a[href$=/coordinator], main a[href$=/end]"))
                .hasSize(2);
    }

    @Test
    void an_offered_plan_asks_its_holder_and_nobody_else() {
        PlanAtWork plan = APlan.in(instance).offered();
        assertThat(drawn(plan, plan.holder(), Role.BUDGET_HOLDER, NONE).select("form[action$=/answer]"))
                .hasSize(1);
        assertThat(drawn(plan, plan.coordinator(), Role.CARE_COORDINATOR, NONE).select("form[action$=/answer]"))
                .isEmpty();
    }

    @Test
    void a_holder_neither_names_a_co_ordinator_nor_ends_the_plan() {
        PlanAtWork plan = APlan.in(instance).offered();
        assertThat(drawn(plan, plan.holder(), Role.BUDGET_HOLDER, NONE)
                        .select("main a[href$=/coordinator], main a[href$=/end]"))
                .isEmpty();
    }

    @Test
    void what_is_wrong_stands_on_top_and_beside_its_field() {
        PlanAtWork plan = APlan.in(instance).offered();
        Document page = drawn(
                plan, plan.holder(), Role.BUDGET_HOLDER, NONE.and(new WrongInput("reason", "plan-reason-missing")));
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#reason");
    }

    @Test
    void a_plan_that_has_ended_can_only_be_read() {
        PlanAtWork plan = APlan.in(instance).draft();
        instance.get(PlanCare.class)
                .end(
                        plan.coordinator(),
                        RequestKey.fresh(),
                        new PlanCare.End(plan.reference(), "Moved to another area"))
                .value();
        Document page = drawn(plan, plan.coordinator(), Role.CARE_COORDINATOR, NONE);
        assertThat(page.select("main form, main a[href$=/end], main a[href$=/coordinator]"))
                .isEmpty();
    }

    @Test
    void a_co_ordinator_must_be_chosen_among_colleagues() {
        Document page = aPage("careplan/coordinator.jte")
                .seenBy(Role.CARE_COORDINATOR)
                .with(new CoordinatorPage(
                        "PLN-1",
                        "Hari Holder",
                        "",
                        List.of(new CoordinatorPage.Colleague("PER-1", "Cerys")),
                        "",
                        NONE.and(new WrongInput("coordinator", "plan-coordinator"))));
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.text()).contains("Nobody is named yet.");
        assertThat(page.select("option").eachAttr("value")).containsExactly("", "PER-1");
    }

    @Test
    void ending_a_plan_warns_and_keeps_the_reason_that_was_typed() {
        Document page = aPage("careplan/end.jte")
                .seenBy(Role.COMMISSIONER_FINANCE)
                .with(new EndPage("PLN-1", "Hari Holder", "Because", NONE));
        assertThat(page.text()).contains("cannot begin again");
        assertThat(page.select("textarea").text()).isEqualTo("Because");
    }

    private Document drawn(PlanAtWork at, SignedIn who, Role role, Problems problems) {
        Plan plan = at.plan();
        return aPage("careplan/plan.jte")
                .seenBy(role)
                .at("/plans/" + plan.reference())
                .with(new PlanPage(
                        plan,
                        "Hari Holder",
                        "PER-7K3M-9QX4",
                        "Cerys",
                        Map.of(),
                        PlanActs.of(plan, who, access),
                        "/plans",
                        TODAY,
                        "",
                        "",
                        "",
                        problems));
    }
}
