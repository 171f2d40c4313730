package org.carepurse.web.directory;

import java.util.List;
import org.carepurse.directory.Categories;
import org.carepurse.directory.Category;
import org.carepurse.directory.Importer;
import org.carepurse.web.component.Option;
import org.carepurse.words.Words;

/** What a list of services without a price can be narrowed by: their kind, their borough, and the file they came from. */
public record UnpricedFilters(List<Option> categories, List<Option> boroughs, List<Option> sources) {

    static UnpricedFilters of(Words words, Categories categories, List<String> boroughs) {
        return new UnpricedFilters(
                Shown.options(
                        words.say("directory.any-kind"),
                        categories.all(),
                        Category::code,
                        kind -> kind.in(words.language().locale())),
                Shown.options(words.say("directory.bulk.any-borough"), boroughs, name -> name, name -> name),
                Shown.options(
                        words.say("directory.bulk.any-source"),
                        Importer.sources(),
                        name -> name,
                        name -> words.say("directory.import.source." + name)));
    }
}
