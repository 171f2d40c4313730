package org.carepurse.web.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** One published example of a govuk-frontend component: the options it is given and the HTML it must become. */
record Example(String component, String name, JsonNode options, String html) {

    private static final String FOLDER = "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/";

    static List<Example> of(String component) {
        try (InputStream file = Example.class.getResourceAsStream(FOLDER + component + "/fixtures.json")) {
            JsonNode examples = new ObjectMapper().readTree(file).get("fixtures");
            return StreamSupport.stream(examples.spliterator(), false)
                    .map(example -> new Example(
                            component,
                            example.get("name").asText(),
                            example.get("options"),
                            example.get("html").asText()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return component + " / " + name;
    }
}
