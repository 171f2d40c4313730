package org.carepurse.privacy;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.carepurse.privacy.PersonalRecords.Done;

/** A copy for programs: every row of every table, by its columns. */
final class CopyData {

    private final JsonWriter json;

    CopyData(JsonWriter json, String person, Instant madeAt) throws IOException {
        this.json = json;
        json.setIndent(" ");
        json.beginObject();
        json.name("format").value("carepurse-personal-copy 1");
        json.name("person").value(person);
        json.name("madeAt").value(madeAt.toString());
        json.name("records").beginObject();
    }

    void table(HeldIn held, Collection<PersonalRow> rows) throws IOException {
        json.name(held.table()).beginArray();
        for (PersonalRow row : rows) {
            json.beginObject();
            for (Map.Entry<String, Object> value : row.values().entrySet()) {
                json.name(value.getKey());
                value(value.getValue());
            }
            json.endObject();
        }
        json.endArray();
    }

    /** @param done what they did themselves, of which others' records tell */
    void end(List<Done> done, List<PersonalFiles.Kept> files) throws IOException {
        json.endObject().name("done").beginArray();
        for (Done one : done) {
            json.beginObject().name("table").value(one.table());
            json.name("as").value(one.column()).name("records").beginArray();
            for (long record : one.records()) {
                json.value(record);
            }
            json.endArray().endObject();
        }
        json.endArray().name("files").beginArray();
        for (PersonalFiles.Kept file : files) {
            json.value(file.name());
        }
        json.endArray().endObject();
        json.flush();
    }

    private void value(Object value) throws IOException {
        if (value == null) {
            json.nullValue();
        } else if (value instanceof Number number) {
            json.value(number);
        } else if (value instanceof Boolean yes) {
            json.value(yes);
        } else {
            json.value(value.toString());
        }
    }
}
