package org.carepurse.web.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carepurse.money.Sterling.pounds;

import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.directory.Directory;
import org.carepurse.directory.Unit;
import org.carepurse.identity.Language;
import org.carepurse.identity.People;
import org.carepurse.order.AnOrder;
import org.carepurse.order.ApprovalRequest;
import org.carepurse.order.InventedServices;
import org.carepurse.order.Kinship;
import org.carepurse.order.PlaceOrder;
import org.carepurse.order.Purchase;
import org.carepurse.order.Quantity;
import org.carepurse.order.RequestFile;
import org.carepurse.order.Requests;
import org.carepurse.order.Schedule;
import org.carepurse.order.Want;
import org.carepurse.order.Wanted;
import org.carepurse.outcome.NotFound;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.time.London;
import org.carepurse.words.Words;
import org.junit.jupiter.api.Test;

@OnDatabase
class DecisionLetterTest {

    private final CarePurseInstance instance;
    private final PlanAtWork plan;
    private final DecisionLetter letter;

    DecisionLetterTest(CarePurseInstance instance, People people, Directory directory) {
        this.instance = instance;
        this.plan = AnOrder.aPlan(instance, pounds("100"));
        this.letter = new DecisionLetter(people, directory);
    }

    @Test
    void a_refusal_says_why_what_to_do_instead_and_how_to_have_it_looked_at_again() {
        String request = asked();
        instance.get(Requests.class)
                .refuse(
                        plan.coordinator(),
                        RequestKey.fresh(),
                        new Requests.Refuse(request, "It does not help with walking", "Ask at the library"))
                .value();
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            assertThat(letter.of(show(request), words).paragraphs())
                    .contains(
                            words.say("order.letter.REFUSED"),
                            words.say("order.letter.reason", "It does not help with walking"),
                            words.say("order.letter.instead", "Ask at the library"),
                            words.say("order.request.reconsider"));
        }
    }

    @Test
    void there_is_none_before_the_decision() {
        ApprovalRequest waits = show(asked());
        assertThatThrownBy(() -> letter.of(waits, Words.in(Language.ENGLISH))).isInstanceOf(NotFound.class);
    }

    private String asked() {
        long service = InventedServices.among(instance, plan.people())
                .offering("ART_CLASS", "Art class", Unit.SESSION, pounds("25"))
                .serviceId();
        Want want = new Want(
                service,
                plan.pot().goalId(),
                Quantity.of(1),
                Schedule.once(London.today(instance.clock())),
                Kinship.NOT_RELATED,
                "");
        Purchase purchase = new Purchase(plan.holder().personId(), List.of(Wanted.of(want)));
        return instance.get(PlaceOrder.class)
                .place(plan.holder(), RequestKey.fresh(), purchase)
                .value()
                .requests()
                .get(0);
    }

    private ApprovalRequest show(String request) {
        return instance.get(RequestFile.class).show(plan.holder(), request);
    }
}
