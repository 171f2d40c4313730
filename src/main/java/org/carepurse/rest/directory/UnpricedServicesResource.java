package org.carepurse.rest.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.directory.BulkPricing;
import org.carepurse.directory.PriceFile;
import org.carepurse.directory.PriceFiles;
import org.carepurse.directory.PriceLine;
import org.carepurse.directory.Unpriced;
import org.carepurse.identity.Permission;
import org.carepurse.identity.Role;
import org.carepurse.rest.frame.Answers;
import org.carepurse.rest.frame.Caller;
import org.carepurse.rest.frame.Slice;
import org.carepurse.words.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A commissioner's services that have no price yet, and giving many of them one at once. */
@RequestScoped
@Path("unpriced-services")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UnpricedServicesResource {

    private final Unpriced unpriced;
    private final BulkPricing pricing;
    private final PriceFiles files;
    private final Caller caller;

    @Inject
    UnpricedServicesResource(Unpriced unpriced, BulkPricing pricing, PriceFiles files, Caller caller) {
        this.unpriced = unpriced;
        this.pricing = pricing;
        this.files = files;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Those of a kind, a borough and an imported source, by name; of all when none is named.")
    public UnpricedSlice list(
            @QueryParam("category") String category,
            @QueryParam("borough") String borough,
            @QueryParam("source") String source,
            @QueryParam("after") String after) {
        Unpriced.Wanted wanted =
                new Unpriced.Wanted(Answers.text(category), Answers.text(borough), Answers.text(source));
        return Slice.of(
                        unpriced.readOn(caller.who(), commissioner(), wanted, Answers.text(after), Slice.SIZE + 1),
                        Slice.SIZE,
                        Unpriced.Line::reference)
                .map(UnpricedView::of)
                .as(UnpricedSlice::new);
    }

    @POST
    @Path("prices")
    @Operation(
            summary =
                    "Gives many services one price and approves them, with their providers where they were only listed.")
    public BulkPricedView price(@HeaderParam(Answers.KEY) String key, BulkPriceCall call) {
        return Answers.done(
                pricing.priceAndApprove(
                        caller.who(), Answers.key(key), Answers.body(call).of(commissioner())),
                done -> BulkPricedView.of(done, words()));
    }

    @POST
    @Path("price-file")
    @Consumes(Answers.FILE)
    @Operation(summary = "Sets the prices of a file with the columns service, name, provider, unit, price and from.")
    public PriceFileView apply(@HeaderParam(Answers.KEY) String key, String file) {
        long commissioner = commissioner();
        List<PriceLine> lines = PriceFile.read(file);
        return PriceFileView.of(lines, files.apply(caller.who(), Answers.key(key), commissioner, lines), words());
    }

    @POST
    @Path("price-file/rehearsal")
    @Consumes(Answers.FILE)
    @Operation(summary = "What setting them would come to; changes nothing.")
    public PriceFileView rehearse(String file) {
        long commissioner = commissioner();
        List<PriceLine> lines = PriceFile.read(file);
        return PriceFileView.of(lines, files.rehearse(caller.who(), commissioner, lines), words());
    }

    /** Asked before a file is read: what is wrong with it is told only to whoever may send one. */
    private long commissioner() {
        return caller.organisation(Permission.APPROVE_SERVICE, Role.COMMISSIONER_FINANCE);
    }

    private Words words() {
        return Words.in(caller.language());
    }
}
