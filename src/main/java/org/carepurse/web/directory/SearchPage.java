package org.carepurse.web.directory;

import java.util.List;
import org.carepurse.directory.Category;
import org.carepurse.directory.Found;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/**
 * The search and what it found.
 *
 * @param found null when what was typed could not be read
 */
public record SearchPage(
        SearchForm form,
        List<Option> categories,
        List<Option> distances,
        List<Option> orders,
        Found found,
        Shown shown,
        Problems problems) {

    static List<Option> categories(List<Category> all, Words words) {
        return Shown.options(
                words.say("directory.any-kind"),
                all,
                Category::code,
                kind -> kind.in(words.language().locale()));
    }
}
