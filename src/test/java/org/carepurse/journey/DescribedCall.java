package org.carepurse.journey;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.carepurse.testing.StartedCarePurse;
import org.carepurse.time.London;

/** What a call of the interface is to bring, as its description has it: something that fits is put into every field. */
final class DescribedCall {

    private static JsonPath description;

    private final Map<String, Object> call;
    private final Map<String, Object> schema;

    private DescribedCall(Map<String, Object> call, Map<String, Object> schema) {
        this.call = call;
        this.schema = schema;
    }

    static DescribedCall of(Door door) {
        JsonPath at = description()
                .param("path", described(door.path().replaceFirst("\\?.*", "")))
                .param("verb", door.verb().toLowerCase(Locale.ROOT));
        Map<String, Object> schema = at.getMap("paths[path][verb].requestBody.content['application/json'].schema");
        return new DescribedCall(at.getMap("paths[path][verb]"), schema == null ? Map.of() : schema);
    }

    /** As the description writes it, which may say the shape of what is in a hole. */
    private static String described(String path) {
        Map<String, Object> paths = description().getMap("paths");
        return paths.containsKey(path)
                ? path
                : paths.keySet().stream()
                        .filter(known -> Door.written("", known).path().equals(path))
                        .findFirst()
                        .orElse(path);
    }

    static synchronized JsonPath description() {
        if (description == null) {
            description =
                    JsonPath.from(given().get(StartedCarePurse.shared().home().resolve("/openapi?format=JSON"))
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString());
        }
        return description;
    }

    boolean asks(String parameter) {
        return call.get("parameters") instanceof List<?> asked
                && asked.stream()
                        .map(Map.class::cast)
                        .anyMatch(one -> parameter.equals(one.get("name")) && "query".equals(one.get("in")));
    }

    boolean names(String field) {
        return resolved(schema).get("properties") instanceof Map<?, ?> fields && fields.containsKey(field);
    }

    /** What kind of file it takes; nothing when it takes none. */
    Optional<String> file() {
        return call.get("requestBody") instanceof Map<?, ?> body && body.get("content") instanceof Map<?, ?> content
                ? content.keySet().stream()
                        .map(String::valueOf)
                        .filter(kind -> !kind.equals("application/json"))
                        .findFirst()
                : Optional.empty();
    }

    /** @param filling the references of the records that it is about, by the name of their field */
    Object with(Map<String, String> filling) {
        return schema.isEmpty() ? "{}" : something("", schema, filling);
    }

    private static Object something(String name, Map<String, Object> described, Map<String, String> filling) {
        Map<String, Object> schema = resolved(described);
        if (filling.containsKey(name)) {
            return filling.get(name);
        }
        if (schema.get("enum") instanceof List<?> choices) {
            return choices.get(0);
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "object" -> {
                Map<String, Object> content = new HashMap<>();
                fields(schema).forEach((field, one) -> content.put(field, something(field, one, filling)));
                yield content;
            }
            case "array" -> List.of(something(name, items(schema), filling));
            case "integer", "number" -> 1;
            case "boolean" -> true;
            default -> text(name, schema);
        };
    }

    private static String text(String name, Map<String, Object> schema) {
        if ("date".equals(schema.get("format"))) {
            return LocalDate.now(London.ZONE).toString();
        }
        return name.equals("quantity") || name.equals("received") ? "1" : "Something for " + name;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> fields(Map<String, Object> schema) {
        return (Map<String, Map<String, Object>>) schema.getOrDefault("properties", Map.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> items(Map<String, Object> schema) {
        return (Map<String, Object>) schema.get("items");
    }

    private static Map<String, Object> resolved(Map<String, Object> schema) {
        Object elsewhere = schema.get("$ref");
        return elsewhere == null
                ? schema
                : description()
                        .param("name", elsewhere.toString().replaceFirst(".*/", ""))
                        .getMap("components.schemas[name]");
    }
}
