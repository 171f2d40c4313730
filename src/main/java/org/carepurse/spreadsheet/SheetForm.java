package org.carepurse.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** In which form a table is written for a spreadsheet: text that every program reads, or a workbook with amounts and days. */
public enum SheetForm {
    CSV("text/csv;charset=UTF-8") {
        @Override
        public Sheet begin(OutputStream to, String title) {
            return new CsvSheet(to);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public Sheet begin(OutputStream to, String title) {
            return new WorkbookSheet(to, title);
        }
    };

    /** What is written onto a sheet. */
    public interface Rows {
        void writeTo(Sheet sheet) throws IOException;
    }

    private final String type;

    SheetForm(String type) {
        this.type = type;
    }

    /** @param title a word for what is in it, where the form has a place for one */
    public abstract Sheet begin(OutputStream to, String title);

    /** A whole file of a table that is not long. */
    public byte[] of(String title, Rows rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Sheet sheet = begin(file, title)) {
            rows.writeTo(sheet);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toByteArray();
    }

    /** As a response says it. */
    public String type() {
        return type;
    }

    /** The last part of a file's name. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
