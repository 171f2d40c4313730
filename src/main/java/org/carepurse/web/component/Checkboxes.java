package org.carepurse.web.component;

import java.util.List;
import java.util.stream.IntStream;

/** Any number of answers out of a few. */
public record Checkboxes(Group group, List<String> values, List<Choice> items) {

    public Checkboxes {
        values = values == null ? List.of() : values;
        items = items == null ? List.of() : items;
    }

    public static Checkboxes named(String name) {
        return new Checkboxes(Group.named(name), null, null);
    }

    public Checkboxes question(Fieldset asking) {
        return with(group.fieldset(asking));
    }

    public Checkboxes question(String text) {
        return question(Fieldset.asking(text));
    }

    public Checkboxes hint(String text) {
        return with(group.hint(Hint.of(text)));
    }

    /** @param error null when the answer is right */
    public Checkboxes error(ErrorMessage error) {
        return with(group.error(error));
    }

    public Checkboxes classes(String classes) {
        return with(group.look(Look.of(classes)));
    }

    public Checkboxes values(List<String> chosen) {
        return new Checkboxes(group, chosen, items);
    }

    public Checkboxes items(List<Choice> choices) {
        return new Checkboxes(group, values, choices);
    }

    public Checkboxes items(Choice... choices) {
        return items(List.of(choices));
    }

    private Checkboxes with(Group changed) {
        return new Checkboxes(changed, values, items);
    }

    /** The choices with the ids their places give them. */
    public List<Drawn> drawn() {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i) != null)
                .mapToObj(i -> Drawn.of("checkboxes", group, items.get(i), i + 1, isAnswer(items.get(i))))
                .toList();
    }

    private boolean isAnswer(Choice choice) {
        return choice.value() != null && values.contains(choice.value());
    }
}
