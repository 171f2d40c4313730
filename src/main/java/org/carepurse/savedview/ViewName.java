package org.carepurse.savedview;

import java.util.Map;
import org.carepurse.outcome.WrongInput;

/** What somebody calls a view: one line of words. */
public record ViewName(String text) {

    private static final int LONGEST = 60;

    /** @throws WrongInput {@code view-name} when it is empty, too long or more than a line */
    public ViewName {
        text = text == null ? "" : text.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new WrongInput("name", "view-name", Map.of("longest", String.valueOf(LONGEST)));
        }
    }
}
