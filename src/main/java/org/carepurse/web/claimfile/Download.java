package org.carepurse.web.claimfile;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A spreadsheet for the browser to keep. */
final class Download {

    private Download() {}

    static Response of(String name, Object content) {
        return Response.ok(content, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
