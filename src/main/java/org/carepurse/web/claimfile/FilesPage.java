package org.carepurse.web.claimfile;

import java.util.List;
import java.util.stream.Stream;
import org.carepurse.claimfile.ClaimFileSight;
import org.carepurse.claimfile.FileKind;
import org.carepurse.web.component.Choice;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/**
 * A provider's files.
 *
 * @param kind what was chosen last; empty for nothing
 * @param isDropped whether one has just been dropped
 */
public record FilesPage(
        List<ClaimFileSight> rows, String kind, boolean isDropped, Problems problems, int current, int last) {

    public List<Choice> kinds(Words words) {
        return Stream.of(FileKind.values())
                .map(each -> Choice.of(each.name(), words.say("claimfile.kind." + each)))
                .toList();
    }
}
