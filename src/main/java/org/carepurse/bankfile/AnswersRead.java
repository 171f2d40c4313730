package org.carepurse.bankfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Everything that a bank answered. */
public final class AnswersRead implements AnswerTaker {

    private final List<AnsweredPayment> payments = new ArrayList<>();
    private final List<AnsweredFile> files = new ArrayList<>();
    private final List<UnreadLine> unread = new ArrayList<>();

    @Override
    public void payment(AnsweredPayment payment) {
        payments.add(payment);
    }

    @Override
    public void file(AnsweredFile file) {
        files.add(file);
    }

    @Override
    public void unread(UnreadLine line) {
        unread.add(line);
    }

    public List<AnsweredPayment> payments() {
        return Collections.unmodifiableList(payments);
    }

    public List<AnsweredFile> files() {
        return Collections.unmodifiableList(files);
    }

    public List<UnreadLine> unread() {
        return Collections.unmodifiableList(unread);
    }
}
