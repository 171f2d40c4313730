package org.carepurse.web.directpayment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.CsvMapping;
import org.carepurse.bankfile.DayOrder;
import org.carepurse.bankfile.Direction;
import org.carepurse.directpayment.Statements;
import org.carepurse.holding.HeldAccount;
import org.carepurse.holding.HeldAccounts;
import org.carepurse.identity.Permission;
import org.carepurse.outcome.WrongInput;
import org.carepurse.statement.StatementColumns;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Which column is which in the CSV files of a person's bank or card: asked once, and changed here. */
@Controller
@RequestScoped
@Path("direct-payments/{account}/columns")
public class ColumnsController {

    private final HeldAccounts accounts;
    private final StatementColumns columns;
    private final CurrentPerson person;
    private final Models models;

    @PathParam("account")
    private String account;

    @Context
    private HttpServletRequest request;

    @Inject
    ColumnsController(HeldAccounts accounts, StatementColumns columns, CurrentPerson person, Models models) {
        this.accounts = accounts;
        this.columns = columns;
        this.person = person;
        this.models = models;
    }

    @GET
    public Response show() {
        HeldAccount held = mayBring();
        return columns.of(person.who(), Statements.of(held))
                .map(known -> draw(ColumnsPage.known(held, known, Problems.none(words()))))
                .orElseGet(() -> Response.seeOther(URI.create("/direct-payments/" + account))
                        .build());
    }

    @POST
    public Response choose(MultivaluedMap<String, String> sent) {
        HeldAccount held = mayBring();
        ColumnsPage.Chosen chosen = chosen(sent);
        try {
            columns.choose(person.who(), new RequestKey(sent.getFirst("key")), Statements.of(held), mapping(chosen));
            return Response.seeOther(URI.create("/direct-payments/" + account + "?done=columns"))
                    .build();
        } catch (WrongInput wrong) {
            Problems problems = Problems.none(words()).and(wrong);
            List<String> offered = sent.getOrDefault("column", List.of());
            return draw(
                    offered.isEmpty()
                            ? ColumnsPage.of(held, chosen, problems)
                            : new ColumnsPage(held, offered, chosen, problems));
        }
    }

    private static ColumnsPage.Chosen chosen(MultivaluedMap<String, String> sent) {
        String in = typed(sent, "in");
        String out = typed(sent, "out");
        return new ColumnsPage.Chosen(
                typed(sent, "separator"),
                typed(sent, "day"),
                typed(sent, "order"),
                in,
                out.isBlank() ? in : out,
                typed(sent, "unsigned"),
                typed(sent, "text"),
                typed(sent, "otherParty"),
                typed(sent, "reference"),
                typed(sent, "bankReference"));
    }

    private static CsvMapping mapping(ColumnsPage.Chosen chosen) {
        return new CsvMapping(
                chosen.separator().isEmpty() ? ',' : chosen.separator().charAt(0),
                new CsvMapping.Day(chosen.day(), order(chosen.order())),
                new CsvMapping.Change(
                        chosen.in(), chosen.out(), chosen.unsigned().equals("OUT") ? Direction.OUT : Direction.IN),
                new CsvMapping.Words(
                        Stream.of(chosen.text()).filter(text -> !text.isBlank()).toList(),
                        chosen.otherParty(),
                        chosen.reference(),
                        chosen.bankReference()));
    }

    private static DayOrder order(String typed) {
        return Stream.of(DayOrder.values())
                .filter(order -> order.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new WrongInput("order", "mapping-incomplete"));
    }

    private static String typed(MultivaluedMap<String, String> sent, String name) {
        return Objects.toString(sent.getFirst(name), "");
    }

    private HeldAccount mayBring() {
        return accounts.find(person.who(), Permission.BRING_IN_STATEMENT, account);
    }

    private Response draw(ColumnsPage page) {
        models.put("page", page);
        return Response.ok("directpayment/columns.jte").build();
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
