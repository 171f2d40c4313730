package org.carepurse.rest.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carepurse.privacy.ProcessingRecord;
import org.carepurse.privacy.RecordSheet;
import org.carepurse.rest.frame.Caller;
import org.carepurse.words.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is kept about people, why and for how long; for everybody. */
@RequestScoped
@Path("privacy")
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {

    private final ProcessingRecord record;
    private final Caller caller;

    @Inject
    RecordResource(ProcessingRecord record, Caller caller) {
        this.record = record;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The record of processing, a line for each kind of record.")
    public List<RecordLineView> read() {
        RecordSheet sheet = new RecordSheet(Words.in(caller.language()));
        return record.of(caller.who()).stream()
                .map(line -> RecordLineView.of(line, sheet.of(line)))
                .toList();
    }
}
