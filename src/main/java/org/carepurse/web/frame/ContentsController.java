package org.carepurse.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** All the places of whoever has signed in, by what they have to do with. */
@Controller
@RequestScoped
@Path("contents")
public class ContentsController {

    private final CurrentPerson person;
    private final Models models;

    @Inject
    ContentsController(CurrentPerson person, Models models) {
        this.person = person;
        this.models = models;
    }

    @GET
    public String show() {
        models.put("page", ContentsPage.of(Place.of(person.who())));
        return "frame/contents.jte";
    }
}
