package org.carepurse.rest.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.carepurse.directory.Categories;
import org.carepurse.directory.Found;
import org.carepurse.directory.ServiceCards;
import org.carepurse.directory.ServiceSearch;
import org.carepurse.time.London;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The directory, open to everybody: finding a service and reading all about it. */
@RequestScoped
@Path("services")
@Produces(MediaType.APPLICATION_JSON)
public class ServicesResource {

    private final ServiceSearch search;
    private final ServiceCards cards;
    private final Categories categories;
    private final Clock clock;

    @Inject
    ServicesResource(ServiceSearch search, ServiceCards cards, Categories categories, Clock clock) {
        this.search = search;
        this.cards = cards;
        this.categories = categories;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Finds services by words, place, kind and price; nearest first when a place is named.")
    @Parameter(
            name = "words",
            in = ParameterIn.QUERY,
            description = "Words of its name, its provider, its kind or its description.")
    @Parameter(name = "postcode", in = ParameterIn.QUERY, description = "Where from: a full postcode.")
    @Parameter(name = "withinMiles", in = ParameterIn.QUERY, description = "How far away at most, in whole miles.")
    @Parameter(name = "category", in = ParameterIn.QUERY, description = "The code of a kind of service.")
    @Parameter(name = "mostPence", in = ParameterIn.QUERY, description = "What one unit costs at most, in pence.")
    @Parameter(name = "order", in = ParameterIn.QUERY, description = "BEST_MATCH, NEAREST or CHEAPEST first.")
    @Parameter(name = "all", in = ParameterIn.QUERY, description = "true to find also what cannot be ordered yet.")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "What the answer before gave as next.")
    public FoundSlice find(@BeanParam SearchCall call) {
        Found found = search.find(call.of(London.today(clock)));
        return new FoundSlice(
                found.services().stream().map(FoundView::of).toList(),
                found.page() < found.lastPage() ? String.valueOf(found.page() + 1) : null);
    }

    @GET
    @Path("categories")
    @Operation(summary = "The kinds of service there are, by the codes that plans and orders name.")
    public List<CategoryView> categories() {
        return categories.all().stream().map(CategoryView::of).toList();
    }

    @GET
    @Path("{service}")
    @Operation(summary = "One service: what it is, who gives it where, what it costs today and later.")
    public ServiceView show(@PathParam("service") String service) {
        return ServiceView.of(cards.read(service, London.today(clock)));
    }
}
