package org.carepurse.bankfile;

/** Takes a bank's answers while they are read. */
public interface AnswerTaker {

    void payment(AnsweredPayment payment);

    /** Told after the payments of which the same answer says something of their own. */
    void file(AnsweredFile file);

    void unread(UnreadLine line);
}
