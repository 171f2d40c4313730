package org.carepurse.rest.careplan;

import java.util.List;
import org.carepurse.careplan.GoalWords;
import org.carepurse.rest.frame.Answers;

/**
 * What a goal says.
 *
 * @param title a few words for lists
 * @param ownWords what the person said about it
 * @param actions what will be done; may be absent
 */
public record GoalCall(String title, String ownWords, List<String> actions) {

    GoalWords words() {
        return new GoalWords(
                title,
                ownWords,
                actions == null
                        ? ""
                        : String.join(
                                "\n",
                                actions.stream()
                                        .map(action -> Answers.field("actions", action))
                                        .toList()));
    }
}
