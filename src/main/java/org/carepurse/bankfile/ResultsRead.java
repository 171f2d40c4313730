package org.carepurse.bankfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Everything that was in a report of returns. */
public final class ResultsRead implements ResultTaker {

    private final List<PaymentResult> results = new ArrayList<>();
    private final List<UnreadLine> unread = new ArrayList<>();

    @Override
    public void result(PaymentResult result) {
        results.add(result);
    }

    @Override
    public void unread(UnreadLine line) {
        unread.add(line);
    }

    public List<PaymentResult> results() {
        return Collections.unmodifiableList(results);
    }

    public List<UnreadLine> unread() {
        return Collections.unmodifiableList(unread);
    }
}
