package org.carepurse.keeping;

import org.carepurse.identity.SignedIn;
import org.carepurse.testing.CarePurseInstance;

/** One organisation's account counted by itself, as the daily round counts all of them. */
public final class ACount {

    private ACount() {}

    public static DayCount of(CarePurseInstance instance, SignedIn clerk, long keeperId) {
        CountBook book = instance.get(CountBook.class);
        book.accounts().stream()
                .filter(account -> account.keeperId() == keeperId)
                .forEach(book::count);
        return instance.get(Counts.class).days(clerk, keeperId, 0, 1).get(0);
    }
}
