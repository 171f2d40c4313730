package org.carepurse.web.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import org.carepurse.audit.RequestKey;
import org.carepurse.dispute.DisputeAct;
import org.carepurse.dispute.DisputeEvidence;
import org.carepurse.dispute.DisputeReading;
import org.carepurse.dispute.DisputeSight;
import org.carepurse.dispute.Disputes;
import org.carepurse.evidence.EvidenceKind;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.SentFile;
import org.carepurse.words.Words;
import org.joda.money.Money;

/** Disputes: the list, and the thread of one with what can be done in it. */
@Controller
@RequestScoped
@Path("disputes")
public class DisputesController {

    private final DisputeReading reading;
    private final Disputes disputes;
    private final DisputeEvidence evidence;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @Context
    private HttpServletRequest request;

    @Inject
    DisputesController(
            DisputeReading reading,
            Disputes disputes,
            DisputeEvidence evidence,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.reading = reading;
        this.disputes = disputes;
        this.evidence = evidence;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public String list(@QueryParam("page") String page) {
        int last =
                (int) Math.max(1, (reading.count(person.who()) + DisputesPage.ON_A_PAGE - 1) / DisputesPage.ON_A_PAGE);
        int asked = page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        int current = Math.min(asked, last);
        models.put(
                "page",
                new DisputesPage(
                        reading.of(person.who(), (current - 1) * DisputesPage.ON_A_PAGE, DisputesPage.ON_A_PAGE),
                        London.today(clock),
                        current,
                        last));
        return "dispute/disputes.jte";
    }

    @GET
    @Path("{dispute: DSP-[^/]+}")
    public Response show(@PathParam("dispute") String dispute, @QueryParam("done") String done) {
        return page(dispute, done != null, null, "", "", Problems.none(words()));
    }

    @POST
    @Path("{dispute: DSP-[^/]+}")
    public Response take(
            @PathParam("dispute") String dispute,
            @FormParam("act") String chosen,
            @FormParam("words") String said,
            @FormParam("amount") String amount,
            @FormParam("key") String key) {
        reading.requireMayAct(person.who(), dispute);
        Problems problems = Problems.none(words());
        DisputeAct act = null;
        try {
            act = act(chosen);
            reading.requireMay(person.who(), act, dispute);
            Money upheld = act == DisputeAct.UPHOLD ? Sterling.parse("amount", amount) : Sterling.NONE;
            Outcome<String> taken =
                    disputes.take(person.who(), new RequestKey(key), new Disputes.Step(dispute, act, said, upheld));
            if (taken.isDone()) {
                return Response.seeOther(URI.create("/disputes/" + dispute + "?done=step"))
                        .build();
            }
            problems = problems.and(null, taken.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(dispute, false, act, Objects.toString(said, ""), Objects.toString(amount, ""), problems);
    }

    @POST
    @Path("{dispute: DSP-[^/]+}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("dispute") String dispute,
            @FormParam("evidence") EntityPart file,
            @FormParam("key") String key) {
        evidence.requireMayAdd(person.who(), dispute);
        Problems problems = Problems.none(words());
        try {
            byte[] content = SentFile.start("evidence", file, EvidenceKind.MOST_BYTES + 1);
            Outcome<String> added = evidence.add(
                    person.who(),
                    new RequestKey(key),
                    dispute,
                    file.getFileName().orElse(""),
                    content);
            if (added.isDone()) {
                return Response.seeOther(URI.create("/disputes/" + dispute + "?done=evidence"))
                        .build();
            }
            problems = problems.and("evidence", added.why());
        } catch (WrongInput wrong) {
            problems = problems.and(wrong);
        }
        return page(dispute, false, null, "", "", problems);
    }

    private static DisputeAct act(String chosen) {
        return Arrays.stream(DisputeAct.values())
                .filter(act -> act.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new WrongInput("act", "dispute-act"));
    }

    private Response page(
            String dispute, boolean done, DisputeAct act, String typed, String amount, Problems problems) {
        DisputeSight sight = reading.show(person.who(), dispute);
        models.put(
                "page",
                new DisputePage(
                        sight,
                        evidence.of(person.who(), dispute),
                        evidence.mayAdd(person.who(), sight.dispute()),
                        London.today(clock),
                        done,
                        act,
                        typed,
                        amount,
                        problems));
        return Response.ok("dispute/dispute.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
