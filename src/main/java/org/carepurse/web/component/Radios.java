package org.carepurse.web.component;

import java.util.List;
import java.util.stream.IntStream;

/** One answer out of a few. */
public record Radios(Group group, String value, List<Choice> items) {

    public Radios {
        items = items == null ? List.of() : items;
    }

    public static Radios named(String name) {
        return new Radios(Group.named(name), null, null);
    }

    public Radios question(Fieldset asking) {
        return with(group.fieldset(asking));
    }

    public Radios question(String text) {
        return question(Fieldset.asking(text));
    }

    public Radios hint(String text) {
        return with(group.hint(Hint.of(text)));
    }

    /** @param error null when the answer is right */
    public Radios error(ErrorMessage error) {
        return with(group.error(error));
    }

    public Radios classes(String classes) {
        return with(group.look(Look.of(classes)));
    }

    public Radios value(String chosen) {
        return new Radios(group, chosen, items);
    }

    public Radios items(List<Choice> choices) {
        return new Radios(group, value, choices);
    }

    public Radios items(Choice... choices) {
        return items(List.of(choices));
    }

    private Radios with(Group changed) {
        return new Radios(changed, value, items);
    }

    /** The choices with the ids their places give them. */
    public List<Drawn> drawn() {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i) != null)
                .mapToObj(i -> Drawn.of("radios", group, items.get(i), i + 1, isAnswer(items.get(i))))
                .toList();
    }

    private boolean isAnswer(Choice choice) {
        return value != null && !value.isEmpty() && value.equals(choice.value());
    }
}
