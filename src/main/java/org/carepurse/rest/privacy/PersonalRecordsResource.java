package org.carepurse.rest.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.privacy.Erasing;
import org.carepurse.privacy.PrivacyDesk;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Because;
import org.carepurse.rest.frame.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One person's records for their commissioner's finance people and auditors: what there is, legal holds, erasing them. */
@RequestScoped
@Path("privacy/people/{person: PER-[^/]+}")
@Produces(MediaType.APPLICATION_JSON)
public class PersonalRecordsResource {

    private final PrivacyDesk desk;
    private final Erasing erasing;
    private final Caller caller;

    @PathParam("person")
    private String person;

    @HeaderParam(Answers.KEY)
    private String key;

    @Inject
    PersonalRecordsResource(PrivacyDesk desk, Erasing erasing, Caller caller) {
        this.desk = desk;
        this.erasing = erasing;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "What there is about a person, what of it would go, and what stands in the way.")
    public PersonalRecordsView kept() {
        SignedIn who = caller.who();
        return PersonalRecordsView.of(desk.preview(who, person), desk.holds(who, person), desk.erasures(who, person));
    }

    @POST
    @Path("holds")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Places a legal hold: nothing of the person is erased while it stands.")
    public PersonalRecordsView placeHold(Because because) {
        SignedIn who = allowed();
        return done(erasing.placeHold(who, Answers.key(key), person, reason(because)));
    }

    @POST
    @Path("holds/{hold: HLD-[^/]+}/lift")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lifts a legal hold.")
    public PersonalRecordsView liftHold(@PathParam("hold") String hold, Because because) {
        SignedIn who = allowed();
        return done(erasing.liftHold(who, Answers.key(key), person, hold, reason(because)));
    }

    @POST
    @Path("erasures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks for the person to be erased; somebody else has to release it.")
    public PersonalRecordsView ask(Because because) {
        SignedIn who = allowed();
        return done(erasing.ask(who, Answers.key(key), person, reason(because)));
    }

    @POST
    @Path("erasures/{erasure: ERA-[^/]+}/release")
    @Operation(summary = "Erases the person, for good. Not by whoever asked for it.")
    public PersonalRecordsView release(@PathParam("erasure") String erasure) {
        SignedIn who = allowed();
        return done(erasing.release(who, Answers.key(key), person, erasure));
    }

    @POST
    @Path("erasures/{erasure: ERA-[^/]+}/drop")
    @Operation(summary = "Drops an erasure that waits.")
    public PersonalRecordsView drop(@PathParam("erasure") String erasure) {
        SignedIn who = allowed();
        return done(erasing.drop(who, Answers.key(key), person, erasure));
    }

    private SignedIn allowed() {
        SignedIn who = caller.who();
        erasing.mayErase(who, person);
        return who;
    }

    private static String reason(Because because) {
        return Answers.field("reason", Answers.body(because).reason());
    }

    private PersonalRecordsView done(Outcome<String> outcome) {
        return Answers.done(outcome, reference -> kept());
    }
}
