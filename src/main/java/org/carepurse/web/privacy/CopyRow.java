package org.carepurse.web.privacy;

import java.util.List;
import org.carepurse.preparing.Readiness;
import org.carepurse.privacy.PersonalCopies;
import org.carepurse.privacy.PersonalCopy;
import org.carepurse.time.London;
import org.carepurse.words.Words;

/**
 * One copy in a list.
 *
 * @param of the name of whom it is about
 * @param state how far it is, in words
 */
public record CopyRow(String reference, String of, String asked, String state, boolean isThere, boolean isReady) {

    static List<CopyRow> of(List<PersonalCopy> copies, PersonalCopies all, Words words) {
        return copies.stream().map(copy -> of(copy, all, words)).toList();
    }

    private static CopyRow of(PersonalCopy copy, PersonalCopies all, Words words) {
        Object fact = copy.state() == Readiness.READY ? words.say(London.dateOf(copy.goesAt())) : copy.percent();
        return new CopyRow(
                copy.reference(),
                all.personOf(copy).name(),
                words.say(London.dateOf(copy.askedAt())),
                words.say("privacy.copy.state." + copy.state(), fact),
                copy.state() != Readiness.GONE,
                copy.state() == Readiness.READY);
    }

    public String download() {
        return "/account/copies/" + reference + "/zip";
    }
}
