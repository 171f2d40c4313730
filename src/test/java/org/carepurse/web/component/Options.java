package org.carepurse.web.component;

import com.fasterxml.jackson.databind.JsonNode;
import gg.jte.Content;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the options of a published example into our records, by their names alone. */
final class Options {

    /** Options that stand beside the component's own in the examples, and together in a record with us. */
    private static final Set<Class<?>> BESIDE = Set.of(Field.class, Group.class, Typing.class);

    private static final Map<String, List<String>> THEIR_NAMES = Map.of(
            "target", List.of("for"),
            "idPrefix", List.of("idPrefix", "id"),
            "before", List.of("beforeInput", "beforeInputs"),
            "after", List.of("afterInput", "afterInputs"));

    private Options() {}

    static Object read(Class<?> record, JsonNode options) {
        try {
            RecordComponent[] parts = record.getRecordComponents();
            Object[] values =
                    Arrays.stream(parts).map(part -> value(part, options)).toArray();
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return record.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException(record + " from " + options, unfit);
        }
    }

    private static Object value(RecordComponent part, JsonNode options) {
        boolean isBeside = BESIDE.contains(part.getType()) || part.getName().equals("look");
        if (isBeside) {
            return read(part.getType(), options);
        }
        return part.getType() == Content.class
                ? content(part.getName(), options)
                : value(part.getGenericType(), part.getType(), given(part.getName(), options));
    }

    private static Content content(String name, JsonNode options) {
        return switch (name) {
            case "content" -> words(options.get("html"), options.get("text"));
            case "markup" -> words(options.get("html"), null);
            default -> {
                JsonNode own = given(name, options);
                yield own == null
                        ? words(options.get(name + "Html"), options.get(name + "Text"))
                        : own.isObject() ? words(own.get("html"), own.get("text")) : words(own, null);
            }
        };
    }

    private static Content words(JsonNode html, JsonNode text) {
        if (isGiven(html)) {
            return output -> output.writeContent(html.asText());
        }
        return isGiven(text) ? new Plain(text.asText()) : null;
    }

    private static JsonNode given(String name, JsonNode options) {
        return THEIR_NAMES.getOrDefault(name, List.of(name)).stream()
                .map(options::get)
                .filter(node -> node != null && !node.isNull())
                .findFirst()
                .orElse(null);
    }

    private static Object value(Type generic, Class<?> type, JsonNode given) {
        if (type == boolean.class) {
            return isGiven(given) && given.asBoolean(true);
        }
        if (given == null || given.isNull()) {
            return null;
        }
        if (type == String.class) {
            return given.asText();
        }
        if (type == Integer.class) {
            return given.asInt();
        }
        if (type == Boolean.class) {
            return given.asBoolean();
        }
        if (type == List.class) {
            return list(((ParameterizedType) generic).getActualTypeArguments()[0], given);
        }
        if (type == Attributes.class) {
            return attributes(given);
        }
        return isGiven(given) ? read(type, given) : null;
    }

    private static List<Object> list(Type of, JsonNode given) {
        Class<?> type = of instanceof ParameterizedType inner ? (Class<?>) inner.getRawType() : (Class<?>) of;
        List<Object> values = new ArrayList<>();
        given.forEach(item -> values.add(isGiven(item) ? value(of, type, item) : null));
        return values;
    }

    /** An attribute may be given with the wish to be left out when it has no value. */
    private static Attributes attributes(JsonNode given) {
        Attributes attributes = Attributes.NONE;
        for (Map.Entry<String, JsonNode> entry : given.properties()) {
            JsonNode value = entry.getValue().isObject() ? entry.getValue().get("value") : entry.getValue();
            boolean optional = entry.getValue().path("optional").asBoolean();
            boolean isLeftOut =
                    optional && (value == null || value.isNull() || value.isBoolean() && !value.asBoolean());
            if (!isLeftOut) {
                boolean isBare = value == null || value.isNull() || optional && value.isBoolean();
                attributes = attributes.and(entry.getKey(), isBare ? "" : value.asText());
            }
        }
        return attributes;
    }

    /** What counts as given in the language of the published templates. */
    private static boolean isGiven(JsonNode node) {
        if (node == null || node.isNull() || node.isObject() && node.isEmpty()) {
            return false;
        }
        return node.isBoolean()
                ? node.asBoolean()
                : !node.isTextual() || !node.asText().isEmpty();
    }
}
