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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.carepurse.identity.Access;
import org.carepurse.identity.NewAppointment;
import org.carepurse.identity.NomineeAppointment;
import org.carepurse.identity.Nominees;
import org.carepurse.identity.People;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Person;
import org.carepurse.identity.Whose;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Done;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who acts for whom. */
@RequestScoped
@Path("nominees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NomineesResource {

    private final Nominees nominees;
    private final People people;
    private final Access access;
    private final Caller caller;

    @Inject
    NomineesResource(Nominees nominees, People people, Access access, Caller caller) {
        this.nominees = nominees;
        this.people = people;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Who acts, acted or will act for the caller, and for whom the caller does.")
    public List<AppointmentView> mine() {
        long me = caller.who().personId();
        return Stream.concat(nominees.of(me).stream(), nominees.by(me).stream())
                .map(this::view)
                .toList();
    }

    @POST
    @Operation(summary = "Appoints a nominee: by the holder, or by a co-ordinator to whom both have said yes.")
    public Done appoint(@HeaderParam(Answers.KEY) String key, AppointCall call) {
        Person holder = holder(Answers.body(call));
        NewAppointment made = new NewAppointment(
                holder.id(),
                people.byReference(Answers.field("nominee", call.nominee())).id(),
                Answers.field("from", call.from()),
                call.to(),
                call.bothAgree());
        return Answers.done(nominees.appoint(caller.who(), Answers.key(key), made), one -> new Done(one.reference()));
    }

    @POST
    @Path("{appointment}/end")
    @Operation(summary = "Ends it at once: by either of the two, or by a co-ordinator.")
    public Done end(@HeaderParam(Answers.KEY) String key, @PathParam("appointment") String appointment) {
        return Answers.done(
                nominees.end(caller.who(), Answers.key(key), appointment), one -> new Done(one.reference()));
    }

    /** Decided before anything else is said of the call. */
    private Person holder(AppointCall call) {
        Person holder =
                call.holder() == null ? people.person(caller.who().personId()) : people.byReference(call.holder());
        access.require(caller.who(), Permission.APPOINT_NOMINEE, Whose.holders(holder.id(), holder.commissionerId()));
        return holder;
    }

    private AppointmentView view(NomineeAppointment one) {
        return new AppointmentView(
                one.reference(),
                people.person(one.holderId()).name(),
                people.person(one.nomineeId()).name(),
                one.from(),
                one.to().orElse(null),
                one.agreedOn());
    }
}
