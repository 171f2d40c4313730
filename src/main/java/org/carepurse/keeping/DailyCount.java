package org.carepurse.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Counts every client account; each in an act of its own, so that one that cannot be counted keeps no other waiting. */
@ApplicationScoped
public class DailyCount {

    private final CountBook book;

    @Inject
    DailyCount(CountBook book) {
        this.book = book;
    }

    public void countAll() {
        book.accounts().forEach(book::count);
    }
}
