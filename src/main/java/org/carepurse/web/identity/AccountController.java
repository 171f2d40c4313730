package org.carepurse.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepurse.identity.Hat;
import org.carepurse.identity.Language;
import org.carepurse.identity.NhsNumber;
import org.carepurse.identity.Organisations;
import org.carepurse.identity.People;
import org.carepurse.identity.Person;
import org.carepurse.identity.SignIn;
import org.carepurse.identity.SignIns;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.WrongInput;
import org.carepurse.time.London;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;

/** A person's own details, language and sign-ins. */
@Controller
@RequestScoped
@Path("account")
public class AccountController {

    private static final Set<String> ACTS = Set.of("language", "ended", "password");

    private final People people;
    private final Organisations organisations;
    private final SignIns signIns;
    private final CurrentSignIn current;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    AccountController(
            People people,
            Organisations organisations,
            SignIns signIns,
            CurrentSignIn current,
            CurrentPerson person,
            Models models) {
        this.people = people;
        this.organisations = organisations;
        this.signIns = signIns;
        this.current = current;
        this.person = person;
        this.models = models;
    }

    @GET
    public String show(@QueryParam("done") String done) {
        SignedIn who = person.who();
        Person mine = people.person(who.personId());
        models.put(
                "page",
                new AccountPage(
                        mine.name(),
                        mine.email(),
                        mine.nhsNumber().map(NhsNumber::print).orElse(""),
                        mine.language(),
                        roles(mine),
                        rows(who),
                        !who.actsFor().isEmpty(),
                        done != null && ACTS.contains(done) ? "identity.account.done." + done : ""));
        return "identity/account.jte";
    }

    @POST
    @Path("language")
    public Response speak(@FormParam("language") String code) {
        Language language = Languages.byCode(code).orElseThrow(() -> new WrongInput("language", "language"));
        people.speak(person.who(), language);
        return Response.seeOther(URI.create("/account?done=language"))
                .cookie(Languages.remember(language))
                .build();
    }

    @POST
    @Path("sign-ins/{sign-in}/end")
    public Response end(@PathParam("sign-in") String reference) {
        signIns.end(person.who(), reference);
        boolean mine = current.open()
                .filter(open -> open.reference().equals(reference))
                .isPresent();
        return Response.seeOther(URI.create(mine ? "/signed-out" : "/account?done=ended"))
                .build();
    }

    @POST
    @Path("sign-out-everywhere")
    public Response signOutEverywhere() {
        signIns.signOutEverywhere(person.who());
        return Response.seeOther(URI.create("/signed-out")).build();
    }

    private List<AccountPage.RoleAt> roles(Person mine) {
        Map<Long, String> names = organisations.namesOf(
                mine.hats().stream().map(Hat::organisationId).toList());
        return mine.hats().stream()
                .map(hat -> new AccountPage.RoleAt(hat.role(), names.get(hat.organisationId())))
                .sorted(Comparator.comparing(AccountPage.RoleAt::role).thenComparing(AccountPage.RoleAt::organisation))
                .toList();
    }

    private List<AccountPage.Row> rows(SignedIn who) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(
                "d MMMM yyyy, HH:mm", Languages.of(request).locale());
        String mine = current.open().orElseThrow().reference();
        return signIns.of(who).stream().map(signIn -> row(signIn, format, mine)).toList();
    }

    private static AccountPage.Row row(SignIn signIn, DateTimeFormatter format, String mine) {
        return new AccountPage.Row(
                signIn.reference(),
                Device.inWords(signIn.device()),
                inLondon(signIn.startedAt(), format),
                inLondon(signIn.lastSeenAt(), format),
                signIn.reference().equals(mine));
    }

    private static String inLondon(Instant instant, DateTimeFormatter format) {
        return format.format(instant.atZone(London.ZONE));
    }
}
