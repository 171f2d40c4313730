package org.carepurse.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every published example of the govuk-frontend components that we use becomes the same HTML with our templates,
 * without an exception but one: the place to drop files on.
 */
class GovukExamplesTest {

    private static final Map<String, Class<?>> USED = new TreeMap<>(Map.ofEntries(
            Map.entry("back-link", BackLink.class),
            Map.entry("breadcrumbs", Breadcrumbs.class),
            Map.entry("button", Button.class),
            Map.entry("checkboxes", Checkboxes.class),
            Map.entry("date-input", DateInput.class),
            Map.entry("details", Details.class),
            Map.entry("error-message", ErrorMessage.class),
            Map.entry("error-summary", ErrorSummary.class),
            Map.entry("file-upload", FileUpload.class),
            Map.entry("fieldset", Fieldset.class),
            Map.entry("hint", Hint.class),
            Map.entry("input", Input.class),
            Map.entry("inset-text", InsetText.class),
            Map.entry("label", Label.class),
            Map.entry("notification-banner", NotificationBanner.class),
            Map.entry("pagination", Pagination.class),
            Map.entry("panel", Panel.class),
            Map.entry("phase-banner", PhaseBanner.class),
            Map.entry("radios", Radios.class),
            Map.entry("select", Select.class),
            Map.entry("service-navigation", ServiceNavigation.class),
            Map.entry("skip-link", SkipLink.class),
            Map.entry("summary-list", SummaryList.class),
            Map.entry("table", Table.class),
            Map.entry("tag", Tag.class),
            Map.entry("task-list", TaskList.class),
            Map.entry("textarea", Textarea.class),
            Map.entry("warning-text", WarningText.class)));

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, GovukExamplesTest.class.getClassLoader(), "org.carepurse.views");

    static Stream<Example> examples() {
        return USED.keySet().stream().map(Example::of).flatMap(List::stream).filter(example -> !needsScript(example));
    }

    /** The place to drop files on works with a script only, and ours are pages without. */
    private static boolean needsScript(Example example) {
        return example.component().equals("file-upload") && example.options().has("javascript");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void draws_the_same_as_the_published_example(Example example) {
        assertThat(Shape.of(drawn(example))).isEqualTo(Shape.of(example.html()));
    }

    private static String drawn(Example example) {
        Class<?> record = USED.get(example.component());
        String template = "component/" + camelCase(example.component()) + ".jte";
        Map<String, Object> parameters = new HashMap<>();
        ENGINE.getParamInfo(template).forEach((name, type) -> {
            if (type == record) {
                parameters.put(name, Options.read(record, example.options()));
            }
        });
        if (record == Fieldset.class && example.options().has("html")) {
            String inner = example.options().get("html").asText();
            parameters.put("content", (Content) output -> output.writeContent(inner));
        }
        StringOutput html = new StringOutput();
        ENGINE.render(template, parameters, html);
        return html.toString();
    }

    private static String camelCase(String component) {
        StringBuilder name = new StringBuilder();
        for (String word : component.split("-")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
