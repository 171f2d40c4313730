package org.carepurse.rest.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.identity.Accounts;
import org.carepurse.identity.BirthDates;
import org.carepurse.identity.Capacity;
import org.carepurse.identity.EmailAddress;
import org.carepurse.identity.EnrolledPeople;
import org.carepurse.identity.EnrolledPerson;
import org.carepurse.identity.Enrolment;
import org.carepurse.identity.EnrolmentDesk;
import org.carepurse.identity.Language;
import org.carepurse.identity.NewPerson;
import org.carepurse.identity.NhsNumber;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.outcome.WrongInput;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Because;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.carepurse.rest.frame.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The accounts that the caller looks after: who can sign in, enrolling somebody, a new code, an end to access. */
@RequestScoped
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

    private final EnrolledPeople enrolled;
    private final People people;
    private final Accounts accounts;
    private final BirthDates birthDates;
    private final Organisations organisations;
    private final Caller caller;

    @Inject
    AccountsResource(
            EnrolledPeople enrolled,
            People people,
            Accounts accounts,
            BirthDates birthDates,
            Organisations organisations,
            Caller caller) {
        this.enrolled = enrolled;
        this.people = people;
        this.accounts = accounts;
        this.birthDates = birthDates;
        this.organisations = organisations;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Those whom the caller might have enrolled, by name.")
    public AccountSlice list(
            @QueryParam("named") String named, @QueryParam("as") String as, @QueryParam("after") String after) {
        EnrolledPeople.Question asked = new EnrolledPeople.Question(
                Answers.text(named), Answers.one("as", Capacity.class, as).orElse(null), 0, Slice.SIZE + 1);
        return Slice.of(
                        enrolled.readOn(caller.who(), asked, Answers.text(after)),
                        Slice.SIZE,
                        EnrolledPerson::reference)
                .map(AccountView::of)
                .as(AccountSlice::new);
    }

    @POST
    @Operation(summary = "Enrols somebody, and tells once the code with which they choose a password.")
    public InvitedView enrol(@HeaderParam(Answers.KEY) String key, EnrolCall call) {
        EnrolmentDesk desk = enrolled.deskOf(caller.who());
        Capacity as = Answers.field("as", Answers.body(call).as());
        desk.mustOffer(as);
        Organisation at = desk.mustSayWhere(as)
                ? organisations.byReference(Answers.field("organisation", call.organisation()))
                : desk.at();
        Enrolment enrolment = as.enrolment(desk.commissionerId(), at.id(), person(call, at.invented()));
        return Answers.done(people.enrol(caller.who(), Answers.key(key), enrolment), InvitedView::of);
    }

    @POST
    @Path("{person}/birth")
    @Operation(summary = "Notes when a budget holder was born, or puts it right.")
    public Done born(@HeaderParam(Answers.KEY) String key, @PathParam("person") String person, BornCall call) {
        String holder = birthDates.holder(caller.who(), person).reference();
        BirthDates.Note asked = new BirthDates.Note(
                holder, Answers.field("bornOn", Answers.body(call).bornOn()));
        return Answers.done(birthDates.note(caller.who(), Answers.key(key), asked), Done::new);
    }

    @POST
    @Path("{person}/code")
    @Operation(summary = "A new code for somebody; it ends their password, the code before it and their sign-ins.")
    public InvitedView invite(@HeaderParam(Answers.KEY) String key, @PathParam("person") String person) {
        return Answers.done(accounts.invite(caller.who(), Answers.key(key), person), InvitedView::of);
    }

    @POST
    @Path("{person}/end")
    @Operation(summary = "Ends somebody's access, with a reason; a new code gives it again.")
    public Done end(@HeaderParam(Answers.KEY) String key, @PathParam("person") String person, Because because) {
        Accounts.EndAccess asked = new Accounts.EndAccess(
                accounts.show(caller.who(), person).reference(),
                Answers.body(because).reason());
        return Answers.done(
                accounts.endAccess(caller.who(), Answers.key(key), asked), ended -> new Done(ended.reference()));
    }

    private static NewPerson person(EnrolCall call, boolean invented) {
        return new NewPerson(
                NewPerson.name("name", call.name()),
                EmailAddress.parse("email", call.email()),
                language(call.language()),
                call.nhsNumber() == null ? null : NhsNumber.parse("nhsNumber", call.nhsNumber()),
                call.bornOn(),
                invented);
    }

    private static Language language(String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new WrongInput("language", "language");
    }
}
