package org.carepurse.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.directory.Categories;
import org.carepurse.directory.PriceFile;
import org.carepurse.directory.PriceFiles;
import org.carepurse.directory.PriceLine;
import org.carepurse.directory.Unpriced;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.WrongInput;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.SentFile;
import org.carepurse.words.Words;

/** Prices in a file: download the services, fill in, send back, check, set. */
@Controller
@RequestScoped
@Path("providers/price-file")
public class PriceFileController {

    private final PriceFiles files;
    private final Unpriced unpriced;
    private final Categories categories;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    PriceFileController(
            PriceFiles files, Unpriced unpriced, Categories categories, CurrentPerson person, Models models) {
        this.files = files;
        this.unpriced = unpriced;
        this.categories = categories;
        this.person = person;
        this.models = models;
    }

    @GET
    public String choose() {
        return page(Problems.none(words()));
    }

    @POST
    @Path("check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String check(@FormParam("file") EntityPart file) {
        long commissioner = Commissioner.of(person.who());
        try {
            List<PriceLine> lines = PriceFile.read(SentFile.text(file));
            return report(lines, files.rehearse(person.who(), commissioner, lines), false);
        } catch (WrongInput wrong) {
            return page(Problems.none(words()).and(wrong));
        }
    }

    /** Answers with the page itself: sent again, the same request sets nothing more. */
    @POST
    public String apply(@FormParam("prices") @DefaultValue("") String prices, @FormParam("key") String key) {
        SignedIn who = person.who();
        long commissioner = Commissioner.of(who);
        try {
            List<PriceLine> lines = PriceFile.read(prices);
            return report(lines, files.apply(who, new RequestKey(key), commissioner, lines), true);
        } catch (WrongInput wrong) {
            return page(Problems.none(words()).and(wrong));
        }
    }

    private String report(List<PriceLine> lines, PriceFiles.Report report, boolean done) {
        models.put("page", PriceFileReportPage.of(lines, report, done, words()));
        return "directory/price-file-report.jte";
    }

    private String page(Problems problems) {
        long commissioner = Commissioner.of(person.who());
        Words words = words();
        models.put(
                "page",
                new PriceFilePage(UnpricedFilters.of(words, categories, unpriced.boroughs(commissioner)), problems));
        return "directory/price-file.jte";
    }

    private Words words() {
        return Words.in(Languages.of(request));
    }
}
