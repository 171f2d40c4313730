package org.carepurse.careplan;

import java.util.List;

/**
 * What a goal says.
 *
 * @param title a few words for lists, up to 120 characters
 * @param ownWords what the person said about it, up to 2,000 characters
 * @param actions what will be done, one a line, up to 2,000 characters; may be empty
 */
public record GoalWords(String title, String ownWords, String actions) {

    public GoalWords {
        title = Typed.words("title", "goal-title-missing", title, 120);
        ownWords = Typed.words("ownWords", "goal-own-words-missing", ownWords, 2000);
        actions = Typed.tidy("actions", actions, 2000);
    }

    List<String> actionList() {
        return actions.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
