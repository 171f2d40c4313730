package org.carepurse.web.component;

import gg.jte.Content;

/**
 * A choice in its place: with the ids that its place in the group gives it.
 *
 * @param kind {@code radios} or {@code checkboxes}
 * @param outerDescription ids that describe each input because no fieldset carries them, or null
 */
public record Drawn(String kind, Choice choice, String id, String name, boolean checked, String outerDescription) {

    static Drawn of(String kind, Group group, Choice choice, int place, boolean answered) {
        String ordinal = place == 1 ? "" : "-" + place;
        boolean describesEach = kind.equals("checkboxes") && group.fieldset() == null;
        return new Drawn(
                kind,
                choice,
                choice.id() == null ? group.idPrefix() + ordinal : choice.id(),
                choice.name() == null || kind.equals("radios") ? group.name() : choice.name(),
                choice.isChecked(answered),
                describesEach ? group.described() : null);
    }

    public String type() {
        return kind.equals("radios") ? "radio" : "checkbox";
    }

    public String part(String name) {
        return "govuk-" + kind + "__" + name;
    }

    public Label label() {
        Look look = choice.label();
        return new Label(choice.content(), id, false, new Look(look.classes(part("label")), look.attributes()));
    }

    public Hint hint() {
        Hint hint = choice.hint();
        return hint == null || !hint.saysSomething()
                ? null
                : hint.called(id + "-item-hint").in(part("hint"));
    }

    public String described() {
        return IdList.joined(outerDescription, hint() == null ? null : hint().id());
    }

    public Content conditional() {
        return choice.conditional();
    }

    public String conditionalId() {
        return conditional() == null ? null : "conditional-" + id;
    }

    public String conditionalClasses() {
        String own = part("conditional");
        return checked ? own : own + " " + own + "--hidden";
    }
}
