package org.carepurse.web.component;

import gg.jte.Content;
import java.util.List;

/** A frame with a title around a summary list. */
public record Card(Title title, Actions actions, Look look) {

    /** @param headingLevel 2 unless told */
    public record Title(Content content, Integer headingLevel, String classes) {

        public Title {
            headingLevel = headingLevel == null ? 2 : headingLevel;
        }

        public String classes(String own) {
            return Look.of(classes).classes(own);
        }
    }

    public Card {
        actions = actions == null ? Actions.NONE : actions;
    }

    public static Card titled(String title) {
        return new Card(new Title(Plain.of(title), null, null), null, Look.USUAL);
    }

    public Card action(Action... doing) {
        return new Card(title, new Actions(List.of(doing), null), look);
    }
}
