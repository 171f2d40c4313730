package org.carepurse.rest.frame;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carepurse.outcome.WrongInput;

/** What is wrong with content that cannot be read, and in which of its fields: {@code lines[0].from}. */
final class JsonMistake {

    private JsonMistake() {}

    /** A mistake of the caller's; while an answer is written it would be ours. */
    static boolean isCallers(JsonProcessingException trouble) {
        return trouble.getProcessor() instanceof JsonParser;
    }

    static WrongInput in(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return naming(field(unknown), "field-not-known");
        }
        if (unreadable instanceof MismatchedInputException mismatched) {
            return ofAnotherKind(field(mismatched), mismatched.getTargetType());
        }
        if (unreadable instanceof JsonMappingException within && within.getCause() instanceof InputCoercionException) {
            return naming(field(within), "number-not-whole");
        }
        return new WrongInput("", "json-broken");
    }

    private static WrongInput ofAnotherKind(String field, Class<?> wanted) {
        if (field.isEmpty()) {
            return new WrongInput("", "json-of-another-kind");
        }
        if (wanted == LocalDate.class) {
            return new WrongInput(field, "day-not-iso");
        }
        if (wanted != null && wanted.isEnum()) {
            return new WrongInput(field, "name-not-known", Map.of("known", Arrays.toString(wanted.getEnumConstants())));
        }
        if (wanted == BigDecimal.class) {
            return naming(field, "number-not-read");
        }
        boolean number = wanted != null && Number.class.isAssignableFrom(wanted);
        return naming(field, number ? "number-not-whole" : "field-of-another-kind");
    }

    private static WrongInput naming(String field, String code) {
        return new WrongInput(field, code, Map.of("field", field));
    }

    private static String field(JsonMappingException unreadable) {
        List<JsonMappingException.Reference> path = unreadable.getPath();
        return path.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
