package org.carepurse.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.Categories;
import org.carepurse.order.RuleSubjects;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.Outcome;
import org.carepurse.policy.NewPolicy;
import org.carepurse.policy.Policies;
import org.carepurse.policy.PolicyHistory;
import org.carepurse.policy.PolicyKind;
import org.carepurse.policy.PolicyReading;
import org.carepurse.policy.PolicySight;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Desk;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.Reading;
import org.carepurse.words.Words;

/** One thing that rules are about: its rules, and a new one, checked and set. */
@Controller
@RequestScoped
@Path("policies/{kind: [A-Z_]+}/{subject: [A-Z][A-Z0-9_]*}")
public class RuleController {

    private final PolicyReading reading;
    private final Policies policies;
    private final RuleSubjects subjects;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;
    private final Clock clock;

    @PathParam("kind")
    private String kind;

    @PathParam("subject")
    private String subject;

    @Context
    private HttpServletRequest request;

    @Inject
    RuleController(
            PolicyReading reading,
            Policies policies,
            RuleSubjects subjects,
            Categories categories,
            CurrentPerson person,
            Models models,
            Clock clock) {
        this.reading = reading;
        this.policies = policies;
        this.subjects = subjects;
        this.categories = categories;
        this.person = person;
        this.models = models;
        this.clock = clock;
    }

    @GET
    public Response show(@QueryParam("done") String done) {
        return page(new RuleForm(), done != null, Problems.none(words()));
    }

    @POST
    @Path("check")
    public Response check(@BeanParam RuleForm form) {
        policies.requireMaySet(person.who(), commissioner());
        Reading typed = new Reading(words());
        NewPolicy rule = form.rule(typed, commissioner(), known(), subject);
        if (rule == null) {
            return page(form, false, typed.problems());
        }
        Outcome<PolicyHistory> would = policies.wouldSet(person.who(), rule);
        return would.isDone()
                ? checked(form, rule, would.value())
                : page(form, false, typed.problems().and("from", would.why()));
    }

    @POST
    public Response set(@BeanParam RuleForm form, @FormParam("act") String act, @FormParam("key") String key) {
        policies.requireMaySet(person.who(), commissioner());
        Reading typed = new Reading(words());
        NewPolicy rule = form.rule(typed, commissioner(), known(), subject);
        if (rule == null || "change".equals(act)) {
            return page(form, false, typed.problems());
        }
        Outcome<?> set = policies.set(person.who(), new RequestKey(key), rule);
        return set.isDone()
                ? Response.seeOther(URI.create(RulePage.path(sight()) + "?done=set"))
                        .build()
                : page(form, false, typed.problems().and("from", set.why()));
    }

    private Response checked(RuleForm form, NewPolicy rule, PolicyHistory would) {
        models.put("page", new RuleCheckPage(sight(), says(), form, rule, would.from(London.today(clock))));
        return Response.ok("policy/rule-check.jte").build();
    }

    private Response page(RuleForm form, boolean done, Problems problems) {
        models.put(
                "page",
                new RulePage(
                        sight(),
                        says(),
                        London.today(clock),
                        policies.maySet(person.who(), commissioner()),
                        form,
                        done,
                        problems));
        return Response.ok("policy/rule.jte").build();
    }

    /** Who may see it comes before whether there is such a thing. */
    private PolicySight sight() {
        PolicyKind any = PolicyKind.named(kind).orElse(PolicyKind.LOCAL_RESTRICTION);
        PolicySight sight = reading.about(person.who(), commissioner(), any, subject, London.today(clock));
        known();
        return sight;
    }

    /** @throws NotFound when no rule of the kind can be about it */
    private PolicyKind known() {
        return PolicyKind.named(kind)
                .filter(named -> subjects.has(named, subject))
                .orElseThrow(() -> new NotFound("rule", kind + "/" + subject));
    }

    private long commissioner() {
        return Desk.commissionerOf(person.who());
    }

    private RuleWords says() {
        return new RuleWords(words(), categories);
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
