package org.carepurse.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A form that was found on a page, filled by hand and not by the page. */
record SentForm(Element form) {

    private static final List<String> OURS = List.of("csrf", "key");

    String action() {
        return form.attr("action");
    }

    /** What tells it from other forms: where it goes, apart from references, and what it asks. */
    String kind() {
        return action().replaceAll("[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}", "*") + asked().toList();
    }

    boolean asksSomething() {
        return asked().findAny().isPresent();
    }

    /** Whether anything at all may be written there, so that nothing but its length can be wrong with it. */
    boolean takesAnyText() {
        return form.select("select, input[type=radio], input[type=checkbox], input[inputmode]")
                .isEmpty();
    }

    /** Whether it says of all it asks that it need not be answered. */
    boolean mayBeEmpty() {
        return asked().allMatch(name -> form.select("[name=" + name + "]").stream()
                .allMatch(field ->
                        form.select("label[for=" + field.id() + "]").text().endsWith("(optional)")));
    }

    boolean carriesMoreThanItAsks() {
        return hidden().findAny().isPresent();
    }

    Map<String, String> answeredWith(Mischief mischief) {
        Map<String, String> fields = asItCame();
        asked().forEach(name -> fields.put(name, mischief.into().apply(name)));
        return fields;
    }

    Map<String, String> tamperedWith(Mischief mischief) {
        Map<String, String> fields = asItCame();
        hidden().forEach(name -> fields.put(name, mischief.into().apply(name)));
        return fields;
    }

    Map<String, String> asItCame() {
        Map<String, String> fields = new HashMap<>();
        form.select("input[type=hidden], input[type=text], input:not([type]), textarea")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.put("key", UUID.randomUUID().toString());
        return fields;
    }

    /** With the first of every choice, and something written where something can be. */
    Map<String, String> filledIn() {
        Map<String, String> fields = asItCame();
        form.select("input[type=text], input:not([type]), textarea").stream()
                .filter(field -> field.val().isEmpty())
                .forEach(field -> fields.put(field.attr("name"), "1"));
        form.select("input[type=radio], input[type=checkbox]")
                .forEach(choice -> fields.putIfAbsent(choice.attr("name"), choice.val()));
        form.select("select")
                .forEach(list -> fields.put(
                        list.attr("name"), list.select("option").last().val()));
        return fields;
    }

    boolean takesFile() {
        return form.attr("enctype").startsWith("multipart/");
    }

    private Stream<String> asked() {
        return form.select("input:not([type=hidden]), textarea, select").stream()
                .map(field -> field.attr("name"))
                .distinct();
    }

    private Stream<String> hidden() {
        return form.select("input[type=hidden]").stream()
                .map(field -> field.attr("name"))
                .filter(name -> !OURS.contains(name));
    }
}
