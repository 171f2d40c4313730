package org.carepurse.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.carepurse.privacy.PrivacyDesk;
import org.carepurse.privacy.ProcessingRecord;
import org.carepurse.privacy.RecordSheet;
import org.carepurse.web.frame.CurrentPerson;
import org.carepurse.web.frame.Languages;
import org.carepurse.words.Words;

/** What is kept about people, why, who sees it and for how long; for everybody. */
@RequestScoped
@Path("privacy")
public class RecordController {

    private final ProcessingRecord record;
    private final PrivacyDesk desk;
    private final CurrentPerson person;
    private final Models models;

    @Context
    private HttpServletRequest request;

    @Inject
    RecordController(ProcessingRecord record, PrivacyDesk desk, CurrentPerson person, Models models) {
        this.record = record;
        this.desk = desk;
        this.person = person;
        this.models = models;
    }

    @GET
    @Controller
    public String show() {
        RecordSheet sheet = sheet();
        models.put(
                "page",
                new RecordPage(
                        sheet.heads(),
                        record.of(person.who()).stream().map(sheet::of).toList(),
                        desk.maySee(person.who())));
        return "privacy/record.jte";
    }

    @GET
    @Path("csv")
    public Response csv() {
        return Response.ok(sheet().csv(record.of(person.who())), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"record-of-processing.csv\"")
                .build();
    }

    private RecordSheet sheet() {
        return new RecordSheet(Words.in(Languages.of(request)));
    }
}
