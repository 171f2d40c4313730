package org.carepurse.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.budget.APlan;
import org.carepurse.budget.PlanAtWork;
import org.carepurse.careplan.FundingStream;
import org.carepurse.directory.Directory;
import org.carepurse.directory.Unit;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.People;
import org.carepurse.money.Sterling;
import org.carepurse.order.InventedServices;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.time.London;
import org.joda.money.Money;

/** People who are signed in and ask the started artefact for the same thing again and again over HTTP. */
final class Asking implements Contender {

    /** What one of them asks for. */
    interface Call {
        void by(Person person, OverHttp carePurse) throws Exception;
    }

    /** @param purchase one penny's worth, as the interface takes it */
    record Person(String token, String plan, String purchase) {}

    static final Call PLACING = (person, carePurse) ->
            carePurse.post("api/orders", person.token(), RequestKey.fresh().text(), person.purchase());
    static final Call THE_PURSE = (person, carePurse) -> carePurse.page("purses/" + person.plan(), person.token());
    static final Call A_SEARCH = (person, carePurse) -> carePurse.page("services?words=physiotherapy", person.token());

    private static final String CATEGORY = "PHYSIOTHERAPY";
    private static final Money PLENTY = Sterling.pounds("10000000");
    private static final Money PENNY = Sterling.pence(1);

    private final String name;
    private final OverHttp carePurse;
    private final Call call;
    private final List<Person> people;

    Asking(String name, OverHttp carePurse, Call call, List<Person> people) {
        this.name = name;
        this.carePurse = carePurse;
        this.call = call;
        this.people = people;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void buy(int caller) throws Exception {
        call.by(people.get(caller), carePurse);
    }

    /** So many holders with a purse of their own, on this very day, each signed in. */
    static List<Person> people(int number, OverHttp carePurse) throws Exception {
        CarePurseInstance instance = CarePurseInstance.shared();
        LocalDate today = LocalDate.now(London.ZONE);
        instance.clock().setTo(today);
        InventedPeople invented = InventedPeople.in(instance);
        long service = InventedServices.among(instance, invented)
                .offering(CATEGORY, "Physiotherapy", Unit.ITEM, PENNY)
                .serviceId();
        String reference = instance.get(Directory.class).offer(service, today).serviceReference();
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            PlanAtWork plan = APlan.in(instance)
                    .among(invented)
                    .goal(APlan.A_GOAL)
                    .needing(FundingStream.OTHER_NHS, CATEGORY, PENNY, 1)
                    .fundedWith(FundingStream.OTHER_NHS, PLENTY)
                    .sorted(PLENTY)
                    .approved();
            long holder = invented.canSignIn(plan.holder()).personId();
            String email = instance.get(People.class).person(holder).email();
            people.add(new Person(
                    carePurse.signIn(email, InventedPeople.PASSWORD),
                    plan.reference(),
                    purchase(plan, reference, today)));
        }
        return people;
    }

    private static String purchase(PlanAtWork plan, String service, LocalDate day) {
        return """
                {"plan":"%s","lines":[{"service":"%s","goal":"%s","quantity":"1","from":"%s"}]}"""
                .formatted(plan.reference(), service, plan.goal(APlan.A_GOAL), day);
    }
}
