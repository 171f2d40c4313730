package org.carepurse.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Hat;
import org.carepurse.identity.Organisation;
import org.carepurse.identity.OrganisationKind;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;
import org.carepurse.identity.Role;
import org.carepurse.order.FamilyException;
import org.carepurse.order.FamilyExceptions;
import org.carepurse.order.Kinship;
import org.carepurse.order.NewFamilyException;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.carepurse.reference.ReferenceNumber;
import org.carepurse.web.component.SummaryList;
import org.carepurse.web.component.SummaryRow;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** Records by whose leave someone of the household or family may be paid to help a budget holder. */
@Controller
@RequestScoped
@Path("family-exceptions/{person}")
public class FamilyController {

    private final Buyer visitor;
    private final FamilyExceptions exceptions;
    private final People people;
    private final Organisations organisations;
    private final Models models;

    @PathParam("person")
    private String reference;

    @Inject
    FamilyController(
            Buyer visitor, FamilyExceptions exceptions, People people, Organisations organisations, Models models) {
        this.visitor = visitor;
        this.exceptions = exceptions;
        this.people = people;
        this.organisations = organisations;
        this.models = models;
    }

    @GET
    public Response show(@QueryParam("done") String done) {
        return page(FamilyForm.empty(), "recorded".equals(done), Problems.none(words()));
    }

    @POST
    public Response record(MultivaluedMap<String, String> typed) {
        FamilyForm form = new FamilyForm(typed);
        Reading reading = new Reading(words());
        Organisation provider = reading.read(() -> provider(form.of("provider")));
        Kinship kinship = reading.read(() -> kinship(form.of("kinship")));
        LocalDate from = reading.read(() -> form.date("from").read("from"));
        LocalDate to = reading.read(() -> form.date("to").read("to"));
        if (reading.allWell()) {
            NewFamilyException granted = reading.read(() -> new NewFamilyException(
                    holder().id(), commissioner(), provider.id(), kinship, from, to, form.of("reason")));
            if (granted != null) {
                exceptions.record(visitor.who(), new RequestKey(form.of("key")), granted);
                return Response.seeOther(URI.create("/family-exceptions/" + reference + "?done=recorded"))
                        .build();
            }
        }
        return page(form, false, reading.problems());
    }

    private Organisation provider(String typed) {
        try {
            Organisation found = organisations.byReference(ReferenceNumber.parse("provider", "ORG", typed));
            if (found.kind() == OrganisationKind.PROVIDER) {
                return found;
            }
        } catch (NotFound nobody) {
            throw new WrongInput("provider", "provider-unknown");
        }
        throw new WrongInput("provider", "provider-unknown");
    }

    private static Kinship kinship(String typed) {
        return Arrays.stream(Kinship.values())
                .filter(kinship -> kinship.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new WrongInput("kinship", "kinship-missing"));
    }

    private Person holder() {
        return people.byReference(reference);
    }

    private long commissioner() {
        return holder().hats().stream()
                .filter(hat -> hat.role() == Role.BUDGET_HOLDER)
                .map(Hat::organisationId)
                .findFirst()
                .orElseThrow(() -> new NotFound("budget holder", reference));
    }

    private Response page(FamilyForm form, boolean done, Problems problems) {
        Person holder = holder();
        List<FamilyException> granted = exceptions.of(visitor.who(), holder.id(), commissioner());
        models.put(
                "page",
                new FamilyPage(
                        reference,
                        holder.name(),
                        granted.stream().map(this::card).toList(),
                        form,
                        done,
                        problems));
        return Response.ok("order/family.jte").build();
    }

    private SummaryList card(FamilyException exception) {
        return SummaryList.of(
                row(
                        "order.line.provider",
                        organisations.organisation(exception.providerId()).name()),
                row("order.line.kinship", words().say("order.kinship." + exception.kinship())),
                row("order.family.from", words().say(exception.from())),
                row("order.family.to", words().say(exception.to())),
                row("order.request.reason", exception.reason()));
    }

    private SummaryRow row(String key, String value) {
        return SummaryRow.of(words().say(key), value);
    }

    private Words words() {
        return visitor.words();
    }
}
