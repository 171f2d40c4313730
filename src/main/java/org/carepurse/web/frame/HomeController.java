package org.carepurse.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The pages that need no sign-in: what CarePurse is, and where to get help. */
@Controller
@RequestScoped
@Path("")
public class HomeController {

    @GET
    public String start() {
        return "frame/start.jte";
    }

    @GET
    @Path("help")
    public String help() {
        return "frame/help.jte";
    }
}
