package org.carepurse.web.payment;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.carepurse.identity.Access;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.Cashiers;
import org.carepurse.payment.PaymentResults;
import org.carepurse.payment.ResultFile;
import org.carepurse.payment.TakenFile;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/** Brings in statements and reports from the bank; sent again, the same file changes nothing more. */
@Controller
@RequestScoped
@Path("payments/results")
public class ResultsController {

    private final PaymentResults results;
    private final Cashiers cashiers;
    private final Access access;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    ResultsController(PaymentResults results, Cashiers cashiers, Access access, CurrentPerson person, Models models) {
        this.results = results;
        this.cashiers = cashiers;
        this.access = access;
        this.person = person;
        this.models = models;
    }

    @GET
    public String ask() {
        requireTheDesk();
        return page(null, "", Problems.none(words()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String take(@FormParam("file") EntityPart file, @FormParam("kind") String kind) {
        requireTheDesk();
        try {
            return page(taken(file, kind), kind, Problems.none(words()));
        } catch (WrongInput wrong) {
            return page(null, kind, Problems.none(words()).and(wrong));
        }
    }

    private void requireTheDesk() {
        SignedIn who = person.who();
        access.require(who, Permission.TAKE_PAYMENT_RESULTS, cashiers.of(who).acting());
    }

    private TakenFile taken(EntityPart file, String typed) {
        ResultFile kind = Arrays.stream(ResultFile.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new WrongInput("kind", "result-kind-missing"));
        if (file == null || file.getFileName().filter(name -> !name.isBlank()).isEmpty()) {
            throw new WrongInput("file", "file-not-chosen");
        }
        SignedIn who = person.who();
        try (InputStream content = file.getContent()) {
            return results.take(who, cashiers.of(who), kind, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String page(TakenFile taken, String kind, Problems problems) {
        models.put("page", new ResultsPage(taken, Objects.toString(kind, ""), problems));
        return "payment/results.jte";
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
