package org.carepurse.web.report;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.carepurse.spreadsheet.SheetForm;

/** A statement sent as a file to keep. */
final class Attached {

    private Attached() {}

    static Response csv(String file) {
        return attached(file, "text/csv;charset=UTF-8", "statement.csv");
    }

    static Response pdf(byte[] file) {
        return attached(file, "application/pdf", "statement.pdf");
    }

    /** @param name of the file */
    static Response workbook(byte[] file, String name) {
        return attached(file, SheetForm.XLSX.type(), name + ".xlsx");
    }

    static Response proof(String file) {
        return attached(file, "text/plain;charset=UTF-8", "proof.txt");
    }

    /** @param reference which is its name */
    static Response csv(byte[] file, String reference) {
        return attached(file, "text/csv;charset=UTF-8", reference + ".csv");
    }

    static Response pdf(byte[] file, String reference) {
        return attached(file, "application/pdf", reference + ".pdf");
    }

    private static Response attached(Object file, String type, String name) {
        return Response.ok(file, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
