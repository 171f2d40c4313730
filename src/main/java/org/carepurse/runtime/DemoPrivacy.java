package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.carepurse.audit.Act;
import org.carepurse.identity.Enrolment;
import org.carepurse.identity.Hat;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.privacy.Erasing;
import org.carepurse.privacy.PersonalCopies;

/**
 * One holder asked for a copy of what is kept about her, a legal hold stands for another, and somebody who did not want a budget
 * after all was erased.
 */
@ApplicationScoped
public class DemoPrivacy {

    private static final DemoPeople.Invented LEFT = new DemoPeople.Invented(
            "Dilwyn Rees",
            "dilwyn.holder@example.org",
            "Somebody who did not want a budget",
            "9990000107",
            LocalDate.of(1968, 8, 21));

    private final DemoPeople demo;
    private final People people;
    private final PersonalCopies copies;
    private final Erasing erasing;

    @Inject
    DemoPrivacy(DemoPeople demo, People people, PersonalCopies copies, Erasing erasing) {
        this.demo = demo;
        this.people = people;
        this.copies = copies;
        this.erasing = erasing;
    }

    /** Once, since each request has a key of its own. */
    @Act
    public void load() {
        copies.ask(demo.as(DemoPeople.OWN_ACCOUNT_HOLDER), DemoPeople.key("copy"))
                .value();
        erasing.placeHold(
                        demo.as(DemoPeople.FINANCE),
                        DemoPeople.key("hold"),
                        reference(DemoPeople.CARD_HOLDER),
                        "A claim against the card's bank is being heard")
                .value();
        erase();
    }

    private void erase() {
        SignedIn finance = demo.as(DemoPeople.FINANCE);
        Hat hat = new Hat(Role.BUDGET_HOLDER, demo.commissionerId());
        Person left = people.enrol(
                        finance,
                        DemoPeople.key("enrol-and-erase"),
                        new Enrolment(demo.commissionerId(), LEFT.person(), hat))
                .value()
                .person();
        String asked = erasing.ask(
                        finance,
                        DemoPeople.key("erasure"),
                        left.reference(),
                        "Said no to a budget, and asked to be forgotten")
                .value();
        erasing.release(demo.as(DemoPeople.SECOND_FINANCE), DemoPeople.key("erased"), left.reference(), asked)
                .value();
    }

    private String reference(DemoPeople.Invented invented) {
        return people.person(demo.as(invented).personId()).reference();
    }
}
