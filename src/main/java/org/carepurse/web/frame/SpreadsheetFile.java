package org.carepurse.web.frame;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.carepurse.spreadsheet.Sheet;
import org.carepurse.spreadsheet.SheetForm;

/** A table sent as a file to keep: written while it is sent, and kept by no browser. */
public final class SpreadsheetFile {

    /** What writes a whole file in a form. */
    public interface Whole {
        void write(SheetForm form, OutputStream to) throws IOException;
    }

    private SpreadsheetFile() {}

    /** @param name of the file, and of the sheet in it, of 25 letters at most */
    public static Response of(String name, SheetForm form, SheetForm.Rows rows) {
        return whole(name, form, (as, to) -> {
            try (Sheet sheet = as.begin(to, name)) {
                rows.writeTo(sheet);
            }
        });
    }

    public static Response whole(String name, SheetForm form, Whole file) {
        StreamingOutput content = out -> file.write(form, out);
        return Response.ok(content, form.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + form.extension() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
