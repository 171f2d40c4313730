package org.carepurse.privacy;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.carepurse.privacy.PersonalRecords.Done;
import org.carepurse.words.Words;

/** A copy to read: one page that needs nothing else, kind by kind, each row as a list of what it says. */
final class CopyPage implements AutoCloseable {

    private static final String STYLE =
            """
            body{font:1.1875rem/1.5 Arial,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#0b0c0c}
            dl{border-top:1px solid #b1b4b6;margin:0;padding:.5rem 0}
            dl div{display:flex;flex-wrap:wrap;gap:0 1rem}
            dt{font-weight:bold;flex:0 0 16rem}dd{margin:0;overflow-wrap:anywhere;flex:1 1 16rem}
            summary{font-weight:bold;cursor:pointer;padding:.5rem 0}
            @media print{details>*{display:block}}""";

    private final Writer out;
    private final Words words;
    private final ValueWords values;
    private RecordKind kind;

    CopyPage(Writer out, Words words, Instant madeAt) throws IOException {
        this.out = out;
        this.words = words;
        this.values = new ValueWords(words);
        String title = words.say("privacy.copy.title");
        out.write("<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">"
                .formatted(words.language().code()));
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + safe(title)
                + "</title><style>" + STYLE + "</style></head><body><main>\n");
        out.write("<h1>" + safe(title) + "</h1>\n<p>" + safe(words.say("privacy.copy.made", values.of(madeAt)))
                + "</p>\n<p>" + safe(words.say("privacy.copy.how")) + "</p>\n");
    }

    void table(HeldIn held, Collection<PersonalRow> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        if (held.kind() != kind) {
            kind = held.kind();
            out.write("<h2>" + safe(words.say("privacy.kind." + kind)) + "</h2>\n<p>"
                    + safe(words.say("privacy.purpose." + kind)) + "</p>\n");
        }
        out.write("<details><summary>%s</summary>\n"
                .formatted(safe(words.say("privacy.copy.rows", values.table(held.table()), rows.size()))));
        for (PersonalRow row : rows) {
            row(row.values());
        }
        out.write("</details>\n");
    }

    void end(List<Done> done, List<PersonalFiles.Kept> files) throws IOException {
        if (!files.isEmpty()) {
            out.write("<h2>" + safe(words.say("privacy.copy.files")) + "</h2>\n<ul>\n");
            for (PersonalFiles.Kept file : files) {
                out.write("<li><a href=\"%1$s\">%1$s</a></li>\n".formatted(safe(file.name())));
            }
            out.write("</ul>\n");
        }
        if (!done.isEmpty()) {
            out.write("<h2>" + safe(words.say("privacy.copy.done")) + "</h2>\n<p>"
                    + safe(words.say("privacy.copy.done.means")) + "</p>\n<ul>\n");
            for (Done one : done) {
                out.write("<li>%s</li>\n"
                        .formatted(safe(words.say(
                                "privacy.copy.done.row",
                                values.table(one.table()),
                                values.column(one.column()),
                                one.records().size()))));
            }
            out.write("</ul>\n");
        }
        out.write("</main></body></html>\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void row(Map<String, Object> row) throws IOException {
        out.write("<dl>");
        for (Map.Entry<String, Object> value : row.entrySet()) {
            if (values.isToRead(value.getKey(), value.getValue())) {
                out.write("<div><dt>%s</dt><dd>%s</dd></div>"
                        .formatted(
                                safe(values.column(value.getKey())),
                                safe(values.of(value.getKey(), value.getValue()))));
            }
        }
        out.write("</dl>\n");
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
